/// A set of word classes, at most 192.
public struct ClassSet: Sendable, Equatable {
  public private(set) var words: SIMD3<UInt64> = .zero

  public init() {}

  /// The most classes that a lexicon can hold.
  public static let capacity = 192

  @inline(__always)
  public mutating func insert(_ id: ClassID) {
    words[Int(id.rawValue >> 6)] |= 1 << UInt64(id.rawValue & 63)
  }

  @inline(__always)
  public func contains(_ id: ClassID) -> Bool {
    words[Int(id.rawValue >> 6)] >> UInt64(id.rawValue & 63) & 1 == 1
  }

  @inline(__always)
  public mutating func formUnion(_ other: ClassSet) { words |= other.words }

  public func intersects(_ other: ClassSet) -> Bool { words & other.words != .zero }

  public var isEmpty: Bool { words == .zero }

  /// Calls the closure for each class in ascending order.
  @inline(__always)
  public func visit(_ body: (ClassID) -> Void) {
    for index in 0..<3 {
      var rest = words[index]
      while rest != 0 {
        body(ClassID(rawValue: UInt8(index << 6 | rest.trailingZeroBitCount)))
        rest &= rest &- 1
      }
    }
  }
}

/// The number of a word class in one lexicon, 0 to 191.
public struct ClassID: Sendable, Hashable, Comparable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static func < (lhs: ClassID, rhs: ClassID) -> Bool { lhs.rawValue < rhs.rawValue }
}
