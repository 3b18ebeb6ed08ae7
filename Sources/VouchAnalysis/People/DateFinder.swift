import VouchText

/// Finds the date of a letter.
struct DateFinder {
  private let words: Words
  /// The hashes of the names of the months.
  private let names: [(hash: UInt64, number: Int)]

  private struct Words {
    let month, others: WordList

    init(_ lists: inout WordLists) {
      others = lists.list(
        "born birth dob birthdate birthday dates rotation period deadline expires printed revised rev"
      )
      month = lists.list(DateFinder.months.joined(separator: " "))
    }
  }

  private static let months = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sep sept", "october oct", "november nov", "december dec",
  ]

  init(lists: inout WordLists) {
    words = Words(&lists)
    var names: [(hash: UInt64, number: Int)] = []
    for (index, month) in DateFinder.months.enumerated() {
      WordHash.visitWords(of: month) { names.append(($0, index + 1)) }
    }
    self.names = names
  }

  private func month(_ hash: UInt64) -> Int? { names.first { $0.hash == hash }?.number }

  /// The first date above the body, or else anywhere outside it.
  func date(_ letter: Letter) -> String? {
    date(letter, aboveBody: true) ?? date(letter, aboveBody: false)
  }

  private func date(_ letter: Letter, aboveBody: Bool) -> String? {
    for line in letter.sentences where mayHoldDate(line.summary) {
      let isHere =
        switch line.zone {
        case .date, .letterhead, .subject: aboveBody
        case .signature, .closing, .enclosure: !aboveBody
        case .salutation, .body, .waiver: false
        }
      if isHere, !isOther(line, letter.tokens), let date = date(in: line.tokens, letter) {
        return date
      }
    }
    return nil
  }

  private func mayHoldDate(_ held: TokenSummary) -> Bool {
    held.holds(.date) || held.holds(.number) || held.holds(words.month)
  }

  /// Whether a line's date is that of a birth, a rotation or a form, or one of two.
  private func isOther(_ line: Sentence, _ tokens: [Token]) -> Bool {
    line.summary.holds(words.others)
      || tokens[line.tokens].count { $0.kind == .date } > 1
  }

  /// The years that a letter may be of.
  private static let years = 1950...2100

  private func date(in range: Range<Int>, _ letter: Letter) -> String? {
    let tokens = letter.tokens
    for index in range {
      if tokens[index].kind == .date, let date = numeric(letter.string(tokens[index].range)) {
        return date
      }
      guard words.month.contains(tokens[index]), let month = month(tokens[index].hash) else {
        continue
      }
      var day: Int?
      var year: Int?
      for near in max(range.lowerBound, index - 2)..<min(range.upperBound, index + 5)
      where tokens[near].kind == .number {
        guard let value = Int(letter.string(tokens[near].range).prefix { $0.isNumber }) else {
          continue
        }
        if (1...31).contains(value), day == nil { day = value }
        if DateFinder.years.contains(value) { year = value }
      }
      if let year { return iso(year, month, day) }
    }
    return nil
  }

  /// `2025-09-14`, `9/14/2025`, `14.09.2025`; month first, unless full stops divide it or it can only be the day.
  private func numeric(_ text: String) -> String? {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if text.contains(".") { return iso(parts[2], parts[1], parts[0]) }
    if parts[0] > 31 { return iso(parts[0], parts[1], parts[2]) }
    let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
    return parts[0] > 12 ? iso(year, parts[1], parts[0]) : iso(year, parts[0], parts[1])
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard DateFinder.years.contains(year), (1...12).contains(month),
      (1...DateFinder.length(of: month, in: year)).contains(day ?? 1)
    else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return day.map { "\(year)-\(two(month))-\(two($0))" } ?? "\(year)-\(two(month))"
  }
}
