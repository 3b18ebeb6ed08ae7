import VouchLexicon
import VouchText

/// Reads the facts of a letter off its letterhead, subject line, signature and waiver statement.
struct FactsFinder {
  private struct Words {
    let clinician, doctorate, scientist, title, institution: WordList
    let degree: WordList

    init(_ lists: inout WordLists) {
      clinician = lists.list(
        """
        md do mbbs mbchb mbbch bmbs facp faap facs facog face facc facep faafp frcp frcs mrcp mrcs dnb frcpc np dnp pa
        crnp fnp aprn rn bsn dds dmd dpm mch fccp fasn faan fapa frcpath frca abim dm
        """)
      doctorate = lists.list("phd dphil scd drph edd msc ms mph mba")
      degree = clinician.union(doctorate)
      scientist = lists.list(
        """
        biochemistry biology neuroscience genetics pharmacology physiology epidemiology biostatistics engineering
        statistics sociology psychology anthropology microbiology immunology biomedical bioinformatics
        """)
      title = lists.list(
        """
        professor director chair chairman chairperson chief attending physician consultant dean head coordinator
        surgeon fellow resident instructor lecturer investigator scientist hospitalist pediatrician psychiatrist
        manager nurse registrar president preceptor supervisor officer faculty practitioner specialist clerkship
        """)
      institution = lists.list(
        """
        university hospital college school center centre clinic institute health infirmary
        """)
    }
  }

  private let words: Words
  private let waivers: WaiverWords
  private let dates: DateFinder

  init(lists: inout WordLists) {
    words = Words(&lists)
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
    facts.writerTitle = title(letter)
    facts.institution =
      institution(in: .letterhead, letter) ?? institution(in: .signature, letter)
    facts.writerIsClinician = writerIsClinician(letter)
    facts.writerInUS = writerInUS(reading)
    facts.looksLikeLetter = looksLikeLetter(reading)
    return facts
  }

  private func looksLikeLetter(_ reading: LetterReading) -> Bool {
    reading.letter.sentences.contains { line in
      switch line.zone {
      case .salutation, .subject, .closing, .signature, .waiver: true
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

  /// The first line of the signature that names a title.
  private func title(_ letter: Letter) -> String? {
    letter.sentences.first { line in
      (line.zone == .signature || line.zone == .closing)
        && line.summary.holds(words.title) && line.tokens.count <= 24
    }.map { letter.string(tokens: $0.tokens) }
  }

  /// A line that names an institution and no title: "Clinic Director" is none.
  private func institution(in zone: Zone, _ letter: Letter) -> String? {
    letter.sentences.first { line in
      line.zone == zone && line.tokens.count <= 24
        && line.summary.holds(words.institution) && !line.summary.holds(words.title)
    }.map { letter.string(tokens: $0.tokens) }
  }

  private func waived(_ letter: Letter) -> Bool? {
    guard waivers.mayStand(in: letter.summary) else { return nil }
    for sentence in letter.sentences where waivers.mayStand(in: sentence.summary) {
      if let isWaived = waivers.isWaived(letter.tokens, in: sentence.tokens) { return isWaived }
    }
    return nil
  }

  /// Whether the signature shows a clinician: a clinical degree, or nothing that shows a scientist.
  private func writerIsClinician(_ letter: Letter) -> Bool {
    var doctorate = false
    var scientist = false
    for sentence in letter.sentences
    where sentence.zone == .signature || sentence.zone == .closing {
      for token in letter.tokens[sentence.tokens] {
        if words.clinician.contains(token), token.flags.contains(.capitalized) { return true }
        if words.doctorate.contains(token), token.flags.contains(.capitalized) { doctorate = true }
        if words.scientist.contains(token) { scientist = true }
      }
    }
    return !doctorate && !scientist
  }

  private func writerInUS(_ reading: LetterReading) -> Bool? {
    let letter = reading.letter
    var abroad = false
    for sentence in letter.sentences
    where isWriters(sentence.zone) {
      for index in sentence.tokens {
        let found = reading.matcher.classes[index]
        if found.intersects(reading.classes.inUS) || isPostalState(index, reading) { return true }
        if found.intersects(reading.classes.countries) { abroad = true }
      }
    }
    return abroad ? false : nil
  }

  /// Whether a part of a letter tells of the writer.
  private func isWriters(_ zone: Zone) -> Bool {
    switch zone {
    case .letterhead, .signature, .closing, .enclosure: true
    case .date, .subject, .salutation, .body, .waiver: false
    }
  }

  /// A postal abbreviation behind a comma and before a ZIP code or the line's end: `MD` behind a name is a degree.
  private func isPostalState(_ index: Int, _ reading: LetterReading) -> Bool {
    guard let postal = reading.classes.usPostal, reading.matcher.classes[index].contains(postal),
      index > 0
    else { return false }
    let tokens = reading.letter.tokens
    let isBeforeZIP =
      index + 1 < tokens.count && tokens[index + 1].kind == .number
      && tokens[index + 1].range.count == 5
    return isBeforeZIP
      || (tokens[index - 1].isMark(UInt8(ascii: ",")) && !words.clinician.contains(tokens[index])
        && !words.doctorate.contains(tokens[index]))
  }
}
