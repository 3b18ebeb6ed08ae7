/// Takes the features of a sentence or a phrase one by one; the same one may come twice.
protocol FeatureSink {
  /// - Parameters:
  ///   - feature: hash of the feature's name.
  ///   - parts: hashes of its parts; a part of 0 is none.
  mutating func add(_ feature: UInt64, _ template: Template, _ parts: FeatureParts)
}

/// The hashes of the parts of a feature's name, four at most; 0 for none.
typealias FeatureParts = (UInt64, UInt64, UInt64, UInt64)
