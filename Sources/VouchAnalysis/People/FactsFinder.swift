import VouchLexicon
import VouchText

/// Reads the facts of a letter off its letterhead, subject line, signature and waiver statement.
struct FactsFinder {
  private let writers: WriterFinder
  private let waivers: WaiverWords
  private let dates: DateFinder

  init(lists: inout WordLists) {
    writers = WriterFinder(lists: &lists)
    waivers = WaiverWords(&lists)
    dates = DateFinder(lists: &lists)
  }

  func facts(_ reading: LetterReading) -> LetterFacts {
    let letter = reading.letter
    let people = reading.people
    var facts = LetterFacts()
    facts.applicant = people.applicant.name.map { name(letter, $0) }
    facts.writer = people.writer.name.map { name(letter, $0) }
    switch people.pronoun {
    case .he: facts.pronoun = "he"
    case .she: facts.pronoun = "she"
    case .they: facts.pronoun = "they"
    case .unknown: break
    }
    facts.specialty = reading.specialty?.name
    facts.waived = waived(letter)
    facts.date = dates.date(letter)
    facts.writerTitle = writers.title(reading)
    facts.institution = writers.institution(letter)
    facts.writerIsClinician = writers.isClinician(letter)
    facts.writerInUS = writers.isInUS(reading)
    facts.looksLikeLetter = looksLikeLetter(reading)
    facts.looksEnglish = looksEnglish(reading)
    return facts
  }

  /// The fewest words that a language is told by, and the least share of common English ones: English letters have over
  /// a half, those in French, German or Spanish under a sixth.
  private static let english = (words: 15, share: 0.25)

  private func looksEnglish(_ reading: LetterReading) -> Bool {
    guard let common = reading.classes.common else { return true }
    var words = 0
    var found = 0
    for (token, classes) in zip(reading.tokens, reading.matcher.classes) where token.kind == .word {
      words += 1
      if classes.contains(common) { found += 1 }
    }
    let (least, share) = FactsFinder.english
    return words < least || Double(found) >= share * Double(words)
  }

  private func looksLikeLetter(_ reading: LetterReading) -> Bool {
    reading.letter.sentences.contains { line in
      switch line.zone {
      case .salutation, .subject, .closing, .waiver: true
      case .signature: line.summary.holds(.phone) || writers.isTitled(line)
      case .letterhead, .date, .body, .enclosure: false
      }
    } || reading.views.contains { $0.classes.intersects(reading.classes.telling) }
  }

  /// A name on one line, with single spaces.
  private func name(_ letter: Letter, _ tokens: Range<Int>) -> String {
    let bytes = letter.bytes(of: tokens)
    if isPlain(letter.text.utf8[bytes]) { return letter.string(bytes) }
    return letter.string(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text has no white space but single spaces, as far as its first bytes show.
  private func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x20: if last == 0x20 { return false }
      case ..<0x20, 0xc2, 0xe1...0xe3: return false
      default: break
      }
      last = byte
    }
    return true
  }

  private func waived(_ letter: Letter) -> Bool? {
    guard waivers.mayStand(in: letter.summary) else { return nil }
    for sentence in letter.sentences where waivers.mayStand(in: sentence.summary) {
      if let isWaived = waivers.isWaived(letter.tokens, in: sentence.tokens) { return isWaived }
    }
    return nil
  }
}
