import VouchText

/// Stands for what a letter or passage says, so that a model can tell what it was fitted on.
///
/// White space, case and the form of quotation marks do not count.
enum TextFingerprint {
  static func of(_ text: String) -> UInt64 {
    var hash = WordHash()
    for unit in NormalText(text).units {
      for shift in stride(from: UInt32(0), to: 24, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: unit >> shift))
      }
    }
    return hash.value
  }
}
