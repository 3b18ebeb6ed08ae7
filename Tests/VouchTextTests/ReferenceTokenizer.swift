import Foundation
import VouchText

/// A slow tokenizer to compare with: ordered patterns over the stand-ins of `ReferenceText`.
struct ReferenceTokenizer {
  private struct Found {
    var length: Int
    var kind: Token.Kind
    var hash: UInt64
    var flags: Token.Flags = []
  }

  private let patterns: ReferencePatterns

  init() throws { patterns = try ReferencePatterns() }

  func tokens(_ bytes: [UInt8]) -> [Token] {
    let text = ReferenceText(bytes)
    var tokens: [Token] = []
    var pending: Token.Flags = .lineStart
    var at = 0

    func append(_ found: Found) {
      let range = text.offsets[at]..<text.offsets[at + found.length]
      tokens.append(
        Token(
          start: range.lowerBound, end: range.upperBound, hash: found.hash, kind: found.kind,
          flags: found.flags.union(pending)))
      pending = .tight
      at += found.length
    }

    while at < text.shape.count {
      switch text.shape[at] {
      case "\n":
        pending = .lineStart
        at += 1
      case " ", "σ":
        pending.subtract([.tight, .joined])
        at += 1
      case "ζ":
        at += 1
      case "-" where joins(text, at, tokens.last), "η" where joins(text, at, tokens.last):
        pending = [.tight, .joined]
        at += 1
      default:
        let rest = String(text.shape[at...])
        if let email = email(text, at, rest) {
          append(email)
        } else if let word = word(text, at, rest) {
          append(word)
          if word.kind == .word, let clitic = clitic(String(text.shape[at...])) { append(clitic) }
        } else {
          append(number(rest, isJoined: pending.contains(.joined)) ?? mark(text, at, rest))
        }
      }
    }
    return tokens
  }

  /// Whether a hyphen stands between a word or number and a letter or digit.
  private func joins(_ text: ReferenceText, _ at: Int, _ last: Token?) -> Bool {
    guard let last, Int(last.end) == text.offsets[at], at + 1 < text.shape.count else {
      return false
    }
    return (last.kind == .word || last.kind == .number)
      && patterns.length(patterns.letterOrDigit, String(text.shape[at + 1])) != nil
  }

  /// An address, unless the letters and digits of its local part began earlier.
  private func email(_ text: ReferenceText, _ at: Int, _ rest: String) -> Found? {
    let before = text.shape[..<at].reversed().prefix {
      patterns.length(patterns.local, String($0)) != nil
    }
    guard !before.contains(where: { $0.isLetter || $0.isNumber }),
      let length = patterns.length(patterns.email, rest),
      let domain = rest.prefix(length).split(separator: "@").last, domain.contains(".")
    else { return nil }
    return Found(length: length, kind: .email, hash: hash(rest, length))
  }

  private func number(_ rest: String, isJoined: Bool) -> Found? {
    if !isJoined, let length = patterns.length(patterns.phone, rest) {
      return Found(length: length, kind: .phone, hash: hash(rest, length))
    }
    if let length = patterns.length(patterns.date, rest) {
      return Found(length: length, kind: .date, hash: hash(rest, length))
    }
    guard let digits = patterns.length(patterns.digits, rest) else { return nil }
    let tail = String(rest.dropFirst(digits))
    if let length = patterns.length(patterns.age, tail) {
      return Found(length: digits + length, kind: .age, hash: hash(rest, digits + length))
    }
    if let length = patterns.length(patterns.percent, tail) {
      return Found(length: digits + length, kind: .percent, hash: hash(rest, digits))
    }
    let length = digits + (patterns.length(patterns.unit, tail) ?? 0)
    let isTime = rest.prefix(digits).contains(":")
    return Found(length: length, kind: isTime ? .time : .number, hash: hash(rest, length))
  }

  private func word(_ text: ReferenceText, _ at: Int, _ rest: String) -> Found? {
    guard var length = patterns.length(patterns.word, rest) else { return nil }
    let word = ReferenceWord(text, at..<at + length)
    var flags = word.flags
    let isInitial =
      word.isLoneCapital && patterns.length(patterns.initial, rest, from: length) != nil
    if rest.dropFirst(length).first == ".",
      word.isDotted || ReferenceWord.abbreviations.contains(word.folded) || isInitial
    {
      flags.insert(.abbreviation)
      length += 1
    }
    let hash = WordHash.of(word.folded)
    if word.folded == "http" || word.folded == "https",
      let address = patterns.length(patterns.address, rest, from: length)
    {
      return Found(length: length + address, kind: .email, hash: hash, flags: flags)
    }
    return Found(length: length, kind: .word, hash: hash, flags: flags)
  }

  private func clitic(_ rest: String) -> Found? {
    guard let length = patterns.length(patterns.clitic, rest) else { return nil }
    let letters = rest.prefix(length).dropFirst().lowercased()
    return Found(length: length, kind: .word, hash: WordHash.of("'" + letters), flags: .joined)
  }

  private func mark(_ text: ReferenceText, _ at: Int, _ rest: String) -> Found {
    let length = patterns.length(patterns.run, rest) ?? 1
    let code = ReferenceMark.code(text.scalars[at], length: length)
    return Found(
      length: length, kind: code.isMark ? .punctuation : .symbol, hash: UInt64(code.value))
  }

  private func hash(_ rest: String, _ length: Int) -> UInt64 {
    WordHash.of(rest.prefix(length).lowercased())
  }
}
