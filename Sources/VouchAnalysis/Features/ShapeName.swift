import VouchText

/// Parts of the features of template `shape`.
struct ShapeName {
  static let lengths = [4, 8, 12, 18, 26, 40]
  static let names =
    (0...lengths.count).map { "length\($0)" } + (0..<5).map { "place\($0)" }
    + ["first", "last", "numbers", "bystander", "age", "rank-high", "rank-middle", "rank-low"]
  let length = (0...lengths.count).map { WordHash.of("length\($0)") }
  let place = (0..<5).map { WordHash.of("place\($0)") }
  let first = WordHash.of("first")
  let last = WordHash.of("last")
  let numbers = WordHash.of("numbers")
  let bystander = WordHash.of("bystander")
  let age = WordHash.of("age")
  private let rankHigh = WordHash.of("rank-high")
  private let rankMiddle = WordHash.of("rank-middle")
  private let rankLow = WordHash.of("rank-low")

  func rank(_ standing: Standing) -> UInt64? {
    switch standing {
    case .none: nil
    case .high: rankHigh
    case .middle: rankMiddle
    case .low: rankLow
    }
  }
}
