/// At most three passages of a text as UTF-8 byte offsets, in the order of the text.
public struct Passages: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable, Equatable {
  private var first = 0..<0
  private var second = 0..<0
  private var third = 0..<0
  public private(set) var count = 0

  public static let capacity = 3

  public init() {}

  /// - Parameter passages: at most three.
  public init(arrayLiteral passages: Range<Int>...) {
    for passage in passages { append(passage) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> Range<Int> {
    precondition(index >= 0 && index < count, "no such passage")
    return index == 0 ? first : index == 1 ? second : third
  }

  /// Adds a passage behind the others, of which there are fewer than three.
  public mutating func append(_ passage: Range<Int>) {
    switch count {
    case 0: first = passage
    case 1: second = passage
    default:
      precondition(count < Passages.capacity, "three passages at most")
      third = passage
    }
    count += 1
  }
}
