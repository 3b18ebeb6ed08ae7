import VouchText

/// The hash of a sentence feature's name, `template:part part`, made from the hashes of its parts.
public struct FeatureHash: Sendable {
  public var value: UInt64

  /// Starts a feature of one template, such as `word`.
  @inlinable
  public init(template: UInt64) { value = template }

  /// Adds a part, such as a word's hash.
  @inlinable
  public mutating func add(_ part: UInt64) {
    value = (value ^ part) &* 0x9fb2_1c65_1e98_df25
    value ^= value >> 32
  }

  /// The hash of a feature from its name.
  public static func of(name: String) -> UInt64 {
    guard let colon = name.firstIndex(of: ":") else { return WordHash.of(name) }
    var hash = FeatureHash(template: WordHash.of(name[..<colon]))
    for part in name[name.index(after: colon)...].split(separator: " ") {
      hash.add(WordHash.of(part))
    }
    return hash.value
  }
}
