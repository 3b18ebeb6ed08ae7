import VouchText

/// Reads ranks off the grammar of their numbers: "the best four of thirty", "top 5%", "third in a class of 160",
/// "58th of the 61", "better than 95% of the applicants".
///
/// What is read is a share: the part of the group that stands as high or higher.
final class RankFinder: Sendable {
  /// The largest share that is high, and the largest that is not low.
  private static let limits = (high: 0.34, middle: 0.6)
  /// The smallest group that a rank in it says something of.
  private static let leastGroup = 4.0
  /// Tokens before a rank in which its group may stand, so that endless sentences take linear time.
  private static let reach = 48

  private let numbers: NumberReader
  private let words: RankWords

  init(numbers: NumberReader, lists: inout WordLists) {
    self.numbers = numbers
    words = RankWords(&lists)
  }

  /// The surest rank in a sentence.
  func standing(in sentence: Sentence, _ letter: Letter) -> Standing {
    guard sentence.summary.holds(words.anchors) || sentence.summary.holds(.number) else {
      return .none
    }
    let tokens = letter.tokens
    let sentence = sentence.tokens
    for index in sentence
    where words.anchors.contains(tokens[index]) || isOrdinal(tokens[index], letter) {
      guard let share = share(at: index, sentence, letter) else { continue }
      let before = max(sentence.lowerBound, index - 5)..<index
      if before.contains(where: { words.denials.contains(tokens[$0]) }) { continue }
      return share <= RankFinder.limits.high
        ? .high : share <= RankFinder.limits.middle ? .middle : .low
    }
    return .none
  }

  /// A number with the ending of a rank: `5th` is an ordinal, `5mg` none.
  private func isOrdinal(_ token: Token, _ letter: Letter) -> Bool {
    guard token.kind == .number, token.range.count > 2 else { return false }
    let bytes = letter.text.utf8
    let (first, second) = (bytes[Int(token.end) - 2] | 0x20, bytes[Int(token.end) - 1] | 0x20)
    return RankFinder.ordinalEndings.contains { $0 == (first, second) }
  }

  private static let ordinalEndings = [
    (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
    (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")),
  ]

  private func share(at index: Int, _ sentence: Range<Int>, _ letter: Letter) -> Double? {
    let token = letter.tokens[index]
    if token.kind == .number {
      let (place, isPlain) = numbers.digits(token, letter)
      return isPlain ? nil : self.share(ofPlace: place, behind: index, sentence, letter)
    }
    if words.upper.contains(token) { return upperShare(behind: index, sentence, letter) }
    if words.lower.contains(token) {
      return upperShare(behind: index, sentence, letter).map { _ in 1 }
    }
    if words.better.contains(token) {
      return percentage(behind: index, sentence, letter).map { 1 - $0 }
    }
    if words.worse.contains(token) { return percentage(behind: index, sentence, letter) }
    return words.place(token).flatMap { place in
      // "twenty-ninth" is a number and an ordinal joined to it.
      let tens =
        token.flags.contains(.joined) && index > sentence.lowerBound && place < 10
        ? numbers.number(at: index - 1, index, letter)?.value ?? 0 : 0
      return share(ofPlace: tens + place, behind: index, sentence, letter)
    }
  }

  /// `95th percentile`, `third in a class of 160`.
  private func share(
    ofPlace place: Double, behind index: Int, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    if index + 1 < sentence.upperBound, words.percentile.contains(letter.tokens[index + 1]) {
      return 1 - place / 100
    }
    return group(near: index, over: place, sentence, letter).map { place / $0 }
  }

  /// `top 5%`, `upper third`, `best four of thirty`, `strongest of our sixty students`.
  private func upperShare(
    behind index: Int, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    if let percentage = percentage(behind: index, sentence, letter) { return percentage }
    let tokens = letter.tokens
    var next = index + 1
    while next < min(index + 3, sentence.upperBound), words.fillers.contains(tokens[next]),
      !numbers.opens(tokens[next])
    {
      next += 1
    }
    let count = numbers.number(at: next, sentence.upperBound, letter)
    let behind = count?.end ?? next
    if behind < sentence.upperBound, let share = words.share(tokens[behind]) {
      return min(1, share * (count?.value ?? 1))
    }
    if let count, count.end < sentence.upperBound, words.time.contains(tokens[count.end]) {
      return nil
    }
    let before = numberBefore(index, sentence, letter)
    let place = count?.value ?? before ?? 1
    return group(near: behind, over: place, sentence, letter).map { place / $0 }
  }

  /// `the three finest`: the number right before a word.
  private func numberBefore(
    _ index: Int, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    guard index > sentence.lowerBound else { return nil }
    return numbers.number(at: index - 1, index, letter)?.value
  }

  /// A percentage within three words.
  private func percentage(
    behind index: Int, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    let tokens = letter.tokens
    for next in index + 1..<min(index + 5, max(index + 1, sentence.upperBound)) {
      if tokens[next].kind == .percent { return numbers.digits(tokens[next], letter).value / 100 }
      if tokens[next].kind == .punctuation { return nil }
      if let (value, end) = numbers.number(at: next, sentence.upperBound, letter) {
        let isPercent = end < sentence.upperBound && words.percent.contains(tokens[end])
        return isPercent ? value / 100 : nil
      }
    }
    return nil
  }

  /// The size of the group: behind the rank, or else before it ("of the forty students, she was the best").
  private func group(
    near index: Int, over place: Double, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    let behind = index..<min(sentence.upperBound, index + 12)
    return group(in: behind, over: place, sentence, letter)
      ?? group(
        in: max(sentence.lowerBound, index - RankFinder.reach)..<index, over: place, sentence,
        letter)
  }

  /// A number of people behind `of` or `among`, no year and no length of time.
  private func group(
    in range: Range<Int>, over place: Double, _ sentence: Range<Int>, _ letter: Letter
  ) -> Double? {
    let tokens = letter.tokens
    for index in range where words.among.contains(tokens[index]) {
      for next in index + 1..<min(index + 6, max(index + 1, sentence.upperBound)) {
        if tokens[next].kind == .punctuation { break }
        guard let (value, end) = numbers.number(at: next, sentence.upperBound, letter) else {
          continue
        }
        let isTime = end < sentence.upperBound && words.time.contains(tokens[end])
        let isYear = tokens[next].kind == .number && (1900...2100).contains(value)
        if !isTime, !isYear, value > place, value >= RankFinder.leastGroup { return value }
        break
      }
    }
    return nil
  }
}
