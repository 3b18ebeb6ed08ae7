import VouchText

/// Reads what numbers amount to, in digits and in words: `140`, `thirty-one`, `two hundred`, `a dozen`.
struct NumberReader {
  /// Every word that numbers are made of.
  let words: WordList
  private let scales: WordList
  private let values: [(hash: UInt64, value: Int)]

  private static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]
  private static let multiples = [
    ("dozen", 12), ("score", 20), ("hundred", 100), ("hundreds", 200), ("thousand", 1_000),
    ("dozens", 24), ("thousands", 2_000),
  ]

  /// Larger numbers in words are read as this one: they rank nobody, and must not overflow.
  private static let largest = 1_000_000

  init(lists: inout WordLists) {
    let values =
      NumberReader.units.enumerated().map { ($1, $0 + 1) } + NumberReader.tens
      + NumberReader.multiples
    self.values = values.map { (WordHash.of($0), $1) }
    words = lists.list(values.map(\.0).joined(separator: " "))
    scales = lists.list(NumberReader.multiples.map(\.0).joined(separator: " "))
  }

  /// Whether a number can begin at a token.
  @inline(__always)
  func opens(_ token: Token) -> Bool { token.kind == .number || words.contains(token) }

  /// Whether a number may be among the tokens of a sentence.
  func mayHold(_ held: TokenSummary) -> Bool { held.holds(.number) || held.holds(words) }

  /// The number that begins at a token, with the index behind it; nil for an ordinal (`5th`) or no number.
  func number(at index: Int, _ limit: Int, _ letter: Letter) -> (value: Double, end: Int)? {
    let tokens = letter.tokens
    guard index < limit, opens(tokens[index]) else { return nil }
    guard tokens[index].kind == .word else {
      let digits = digits(tokens[index], letter)
      return digits.isPlain ? (digits.value, index + 1) : nil
    }
    var total = 0
    var end = index
    while end < limit, words.contains(tokens[end]), let value = value(of: tokens[end]) {
      if scales.contains(tokens[end]) {
        total = min(max(total, 1) * value, NumberReader.largest)
      } else if end > index, !tokens[end].flags.contains(.joined), total % 100 != 0 {
        break
      } else {
        total = min(total + value, NumberReader.largest)
      }
      end += 1
    }
    return (Double(total), end)
  }

  private func value(of token: Token) -> Int? { values.first { $0.hash == token.hash }?.value }

  /// The digits that a token begins with, and whether nothing else but separators follows them.
  func digits(_ token: Token, _ letter: Letter) -> (value: Double, isPlain: Bool) {
    var value = 0.0
    var step = 0.0
    var isPlain = true
    scan: for byte in letter.text.utf8[token.range] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Double(byte - UInt8(ascii: "0"))
        value = step > 0 ? value + digit * step : value * 10 + digit
        step /= 10
      case UInt8(ascii: ","): continue
      case UInt8(ascii: ".") where step == 0: step = 0.1
      default:
        isPlain = false
        break scan
      }
    }
    return (value, isPlain)
  }
}
