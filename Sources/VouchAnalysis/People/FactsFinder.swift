import VouchLexicon
import VouchText

/// Reads the facts of a letter off its letterhead, subject line, signature and waiver statement.
struct FactsFinder {
  private struct Words {
    let waive, not, clinician, doctorate, scientist, title, institution: WordList

    init(_ lists: inout WordLists) {
      waive = lists.list("waive waived waives waiver waiving")
      not = lists.list(
        """
        not no never without retains retain retained declined hasn't didn't neither
        """)
      clinician = lists.list(
        """
        md do mbbs mbchb mbbch bmbs facp faap facs facog face facc facep faafp frcp frcs mrcp mrcs dnb frcpc np dnp pa pa-c
        crnp fnp aprn rn bsn mbbs/md dds dmd dpm mch fccp fasn faan fapa frcpath frca abim dm
        """)
      doctorate = lists.list("phd dphil scd drph edd msc ms mph mba")
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
  private let dates: DateFinder

  init(lists: inout WordLists) {
    words = Words(&lists)
    dates = DateFinder(lists: &lists)
  }

  func facts(_ reading: LetterReading) -> LetterFacts {
    let letter = reading.letter
    let people = reading.people
    var facts = LetterFacts()
    facts.applicant = people.applicantName.map { name(letter, $0) }
    facts.writer = people.writerName.map { name(letter, $0) }
    switch people.pronoun {
    case .he: facts.pronoun = "he"
    case .she: facts.pronoun = "she"
    case .they: facts.pronoun = "they"
    case .unknown: break
    }
    facts.specialty = reading.specialty?.name
    facts.waived = waived(letter)
    facts.date = dates.date(letter)
    facts.writerTitle = line(in: [.signature, .closing], letter) { words.title.contains($0) }
    facts.institution =
      institution(in: .letterhead, letter) ?? institution(in: .signature, letter)
    facts.writerIsClinician = writerIsClinician(letter)
    facts.writerInUS = writerInUS(reading)
    return facts
  }

  /// A name on one line, with single spaces.
  private func name(_ letter: Letter, _ tokens: Range<Int>) -> String {
    letter.string(tokens: tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func line(
    in zones: [Zone], _ letter: Letter, where matches: (Token) -> Bool
  ) -> String? {
    letter.lines.first { line in
      zones.contains(line.zone) && line.tokens.contains { matches(letter.tokens[$0]) }
        && line.tokens.count <= 24
    }.map { letter.string($0.range).trimmed }
  }

  /// A line that names an institution and no title: "Clinic Director" is none.
  private func institution(in zone: Zone, _ letter: Letter) -> String? {
    letter.lines.first { line in
      line.zone == zone && line.tokens.count <= 24
        && line.tokens.contains { words.institution.contains(letter.tokens[$0]) }
        && !line.tokens.contains { words.title.contains(letter.tokens[$0]) }
    }.map { letter.string($0.range).trimmed }
  }

  private func waived(_ letter: Letter) -> Bool? {
    for sentence in letter.sentences {
      let tokens = letter.tokens[sentence.tokens]
      guard tokens.contains(where: { words.waive.contains($0) }) else { continue }
      return !tokens.contains { words.not.contains($0) }
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
    where [.letterhead, .signature, .closing, .enclosure].contains(sentence.zone) {
      for index in sentence.tokens {
        let found = reading.matcher.classes[index]
        func has(_ id: ClassID?) -> Bool { id.map { found.contains($0) } ?? false }
        if has(reading.classes.usState) || isPostalState(index, reading)
          || reading.classes.usPlaces.contains(where: { found.contains($0) })
        {
          return true
        }
        if has(reading.classes.country) || has(reading.classes.countryUnsure) { abroad = true }
      }
    }
    return abroad ? false : nil
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

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }),
      let end = utf8.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(self[start...end])
  }
}
