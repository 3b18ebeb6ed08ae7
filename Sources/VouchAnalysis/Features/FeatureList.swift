/// Lists the features that it is given.
struct FeatureList: FeatureSink {
  private(set) var hashes: [UInt64] = []

  mutating func add(_ feature: UInt64, _ template: Template, _ parts: FeatureParts) {
    hashes.append(feature)
  }
}
