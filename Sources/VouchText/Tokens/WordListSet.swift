/// Which of at most 192 word lists hold a word.
public struct WordListSet: Sendable, Equatable {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  @usableFromInline var third: UInt64 = 0

  static let capacity = 192

  @inlinable
  public init() {}

  init(number: Int) {
    precondition(number < WordListSet.capacity, "too many word lists")
    switch number / 64 {
    case 0: first = 1 << UInt64(number % 64)
    case 1: second = 1 << UInt64(number % 64)
    default: third = 1 << UInt64(number % 64)
    }
  }

  @inlinable
  func isDisjoint(with other: WordListSet) -> Bool {
    first & other.first | second & other.second | third & other.third == 0
  }

  mutating func formUnion(_ other: WordListSet) {
    first |= other.first
    second |= other.second
    third |= other.third
  }
}
