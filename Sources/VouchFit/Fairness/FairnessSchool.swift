/// A medical school to put in the place of one that a letter names, or to state where it names none.
struct FairnessSchool: Sendable {
  var name: String
  /// Where it lies, as a sentence goes on.
  var place: String

  /// The school that the others are compared with where none is named.
  static let plain = FairnessSchool(name: "Lakeside University", place: "in the United States")

  static let all = [
    FairnessSchool(name: "Harvard University", place: "in the United States"),
    FairnessSchool(name: "Howard University", place: "in the United States"),
    FairnessSchool(name: "Khartoum University", place: "in Sudan"),
    FairnessSchool(name: "Aga Khan University", place: "in Pakistan"),
    FairnessSchool(name: "Kharkiv University", place: "in Ukraine"),
    FairnessSchool(name: "Ross University", place: "in Barbados"),
  ]

  private static let cores: Set<String> = ["university", "college", "school", "faculty"]
  private static let links: Set<String> = ["of", "the", "and"]

  /// The letter with every school in its body replaced, or nil where it names none.
  ///
  /// - Parameter institution: the writer's, which stays.
  func swap(_ text: FairnessText, body: Range<Int>, institution: String?) -> [UInt8]? {
    var changes: [(range: Range<Int>, text: String)] = []
    for (index, word) in text.words.enumerated()
    where word.isCapitalized && FairnessSchool.cores.contains(word.folded)
      && body.contains(word.range.lowerBound)
    {
      var (first, last) = (index, index)
      while first > 0, FairnessText.isSpace(text.gap(after: first - 1)),
        text.words[first - 1].isCapitalized, text.words[first - 1].folded != "the"
      {
        first -= 1
      }
      while last + 1 < text.words.count, FairnessText.isSpace(text.gap(after: last)) {
        let isLink = FairnessSchool.links.contains(text.words[last + 1].folded)
        let ahead = last + (isLink ? 2 : 1)
        guard ahead < text.words.count, text.words[ahead].isCapitalized else { break }
        last = ahead
      }
      let range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
      let old = String(decoding: text.bytes[range], as: UTF8.self)
      guard first < last, institution?.contains(old) != true else { continue }
      changes.append((range, name))
    }
    return changes.isEmpty ? nil : text.replacing(changes)
  }

  /// The letter with a sentence that names the school at the end of a paragraph, on a line of its own where the
  /// letter's lines are broken to a width.
  func state(in text: FairnessText, after place: Int) -> [UInt8] {
    let line = text.bytes[..<place].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let before = text.bytes[..<max(0, place - line - 1)].last
    let isBroken = before.map { $0 != UInt8(ascii: "\n") } ?? false
    let space = isBroken ? "\n" : " "
    return text.replacing([
      (place..<place, "\(space)The applicant attended \(name) \(self.place).")
    ])
  }
}
