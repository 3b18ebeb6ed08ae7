/// The number of a word class in one lexicon, 0 to 191.
public struct ClassID: Sendable, Hashable, Comparable {
  public let rawValue: UInt8
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static func < (lhs: ClassID, rhs: ClassID) -> Bool { lhs.rawValue < rhs.rawValue }
}
