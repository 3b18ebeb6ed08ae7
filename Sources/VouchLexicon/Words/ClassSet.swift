/// A set of word classes, at most 192.
public struct ClassSet: Sendable, Equatable {
  public var words: SIMD3<UInt64> = .zero

  @inlinable
  public init() {}

  /// Every class that a lexicon can hold.
  public static var all: ClassSet {
    var all = ClassSet()
    all.words = ~all.words
    return all
  }

  /// The most classes that a lexicon can hold.
  public static let capacity = 192

  @inlinable
  public mutating func insert(_ id: ClassID) {
    words[Int(id.rawValue >> 6)] |= 1 << UInt64(id.rawValue & 63)
  }

  @inlinable
  public mutating func remove(_ id: ClassID) {
    words[Int(id.rawValue >> 6)] &= ~(1 << UInt64(id.rawValue & 63))
  }

  @inlinable
  public func contains(_ id: ClassID) -> Bool {
    words[Int(id.rawValue >> 6)] >> UInt64(id.rawValue & 63) & 1 == 1
  }

  @inlinable
  public mutating func formUnion(_ other: ClassSet) { words |= other.words }

  @inlinable
  public mutating func formIntersection(_ other: ClassSet) { words &= other.words }

  public func union(_ other: ClassSet) -> ClassSet {
    var union = self
    union.formUnion(other)
    return union
  }

  @inlinable
  public func intersects(_ other: ClassSet) -> Bool { words & other.words != .zero }

  @inlinable
  public var isEmpty: Bool { words == .zero }

  /// Calls the closure for each class in ascending order.
  @inlinable @inline(__always)
  public func visit(_ body: (ClassID) -> Void) {
    for index in 0..<3 {
      var rest = words[index]
      while rest != 0 {
        body(ClassID(rawValue: UInt8(truncatingIfNeeded: index << 6 | rest.trailingZeroBitCount)))
        rest &= rest &- 1
      }
    }
  }

  /// Calls the closure for each class of a lower number, in ascending order.
  @inlinable @inline(__always)
  public func visit(below limit: ClassID, _ body: (ClassID) -> Void) {
    var lower = self
    let word = Int(limit.rawValue >> 6)
    lower.words[word] &= 1 << UInt64(limit.rawValue & 63) &- 1
    for index in word + 1..<3 { lower.words[index] = 0 }
    lower.visit(body)
  }
}
