import VouchAnalysis

/// The parts of an applicant's name, to be found wherever they stand.
struct ApplicantName {
  private let given: [String]
  private let surname: [String]

  private static let common: Set<String> = [
    "the", "and", "has", "she", "her", "his", "him", "can", "any", "all", "are", "was", "not",
    "may",
  ]
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "miss", "mx", "doctor"]

  /// Divides a name; initials belong to no part.
  init?(_ name: String, in text: FairnessText) {
    let parts = FairnessText(Array(name.utf8)).words.map(\.folded).filter { $0.count > 1 }
    guard !parts.isEmpty else { return nil }
    let folded = text.words.map(\.folded)
    /// How often the last parts of the name follow a title.
    func titled(_ count: Int) -> Int {
      let tail = Array(parts.suffix(count))
      return folded.indices.count { index in
        index > 0 && ApplicantName.titles.contains(folded[index - 1])
          && folded[index...].starts(with: tail)
      }
    }
    var count = 1
    for longer in stride(from: parts.count - 1, to: 1, by: -1) where titled(longer) > 0 {
      count = longer
      break
    }
    if parts.count == 1 {
      (given, surname) = titled(1) > 0 ? ([], parts) : (parts, [])
    } else {
      given = Array(parts.dropLast(count))
      surname = Array(parts.suffix(count))
    }
  }

  /// Whether a word is a part of the name.
  func contains(_ folded: String) -> Bool { given.contains(folded) || surname.contains(folded) }

  func replaced(in text: FairnessText, given newGiven: String, surname newSurname: String)
    -> [UInt8]
  {
    var changes: [(range: Range<Int>, text: String)] = []
    var index = 0
    while index < text.words.count {
      let givenCount =
        isNickname(text.words[index], in: text) ? 1 : length(of: given, in: text, at: index)
      let middle = givenCount > 0 ? initials(text, after: index + givenCount) : 0
      let surnameCount = length(
        of: surname, in: text, at: index + givenCount + (givenCount > 0 ? middle : 0))
      let count = givenCount + (surnameCount > 0 ? middle + surnameCount : 0)
      guard count > 0 else {
        index += 1
        continue
      }
      let range =
        text.words[index].range.lowerBound..<text.words[index + count - 1].range.upperBound
      let isCapital = text.words[index].isCapitalized
      let parts = [givenCount > 0 ? newGiven : nil, surnameCount > 0 ? newSurname : nil]
      // A line end stays where it was: letters are also read by their lines.
      let old = text.bytes[range]
      let space = old.contains(UInt8(ascii: "\n")) ? "\n" : " "
      let new = parts.compactMap { $0 }.joined(separator: space)
      if isCapital { changes.append((range, text.matchingCase(new, range))) }
      index += count
    }
    return text.replacing(changes)
  }

  /// How many words of a part stand at a place: all in order, or one of several alone.
  private func length(of part: [String], in text: FairnessText, at index: Int) -> Int {
    guard index < text.words.count, text.words[index].isCapitalized else { return 0 }
    let rest = text.words[index...].lazy.map(\.folded)
    if !part.isEmpty, rest.starts(with: part), isJoined(text, index, part.count) {
      return part.count
    }
    // A particle such as Al is in other names, too.
    let word = text.words[index].folded
    return word.count > 2 && part.contains(word) ? 1 : 0
  }

  /// `Thad` for Thaddeus.
  private func isNickname(_ word: FairnessText.Word, in text: FairnessText) -> Bool {
    word.isCapitalized
      && given.contains { Spelling(folded: word.folded).isShort(for: Spelling(folded: $0)) }
      // "The" is not short for Theodora.
      && !ApplicantName.common.contains(word.folded)
      && !text.words.contains { !$0.isCapitalized && $0.folded == word.folded }
  }

  /// Initials between given name and surname.
  private func initials(_ text: FairnessText, after index: Int) -> Int {
    var count = 0
    while index + count < text.words.count, text.words[index + count].folded.count == 1,
      text.words[index + count].isCapitalized
    {
      count += 1
    }
    return isJoined(text, index - 1, count + 2) ? count : 0
  }

  /// Whether only white space, hyphens, apostrophes and the stops of initials divide some words.
  private func isJoined(_ text: FairnessText, _ index: Int, _ count: Int) -> Bool {
    guard index + count <= text.words.count else { return false }
    return (index..<index + count - 1).allSatisfy { word in
      let gap = text.gap(after: word)
      return FairnessText.isSpace(gap) || FairnessText.isApostrophe(gap)
        || gap.elementsEqual([0x2D])
        || (gap.first == 0x2E && FairnessText.isSpace(gap.dropFirst()))
    }
  }
}
