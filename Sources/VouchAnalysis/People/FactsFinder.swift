import VouchLexicon
import VouchText

/// Reads the facts of a letter off its letterhead, subject line, signature and waiver statement.
struct FactsFinder {
  private enum Words {
    static let waive = WordSet("waive waived waives waiver waiving")
    static let not = WordSet(
      "not no never without retains retain retained declined hasn't didn't neither")
    static let clinician = WordSet(
      """
      md do mbbs mbchb mbbch bmbs facp faap facs facog face facc facep faafp frcp frcs mrcp mrcs dnb frcpc np dnp pa pa-c
      crnp fnp aprn rn bsn mbbs/md dds dmd dpm mch fccp fasn faan fapa frcpath frca abim dm
      """)
    static let doctorate = WordSet("phd dphil scd drph edd msc ms mph mba")
    static let scientist = WordSet(
      """
      biochemistry biology neuroscience genetics pharmacology physiology epidemiology biostatistics engineering
      statistics sociology psychology anthropology microbiology immunology biomedical bioinformatics
      """)
    static let clinical = WordSet(
      """
      physician surgeon attending hospitalist medicine clinical pediatrics surgery psychiatry anesthesiology
      anaesthesia radiology dermatology gynecology obstetrics consultant ward nurse clinic hospital
      cardiology neurology emergency pathology pediatrician
      """)
    static let title = WordSet(
      """
      professor director chair chairman chairperson chief attending physician consultant dean head coordinator
      surgeon fellow resident instructor lecturer investigator scientist hospitalist pediatrician psychiatrist
      manager nurse registrar president preceptor supervisor officer faculty practitioner specialist clerkship
      """)
    static let institution = WordSet(
      "university hospital college school center centre clinic institute health infirmary")
    static let months: [UInt64: Int] = {
      var months: [UInt64: Int] = [:]
      let names = [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
      ]
      for (number, list) in names.enumerated() {
        for name in list.split(separator: " ") { months[WordHash.of(name)] = number + 1 }
      }
      return months
    }()
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
    facts.specialty = SpecialtyFinder.specialty(reading)?.name
    facts.waived = waived(letter)
    facts.date = date(letter)
    facts.writerTitle = line(in: [.signature, .closing], letter) { Words.title.contains($0) }
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
        && line.tokens.contains { Words.institution.contains(letter.tokens[$0]) }
        && !line.tokens.contains { Words.title.contains(letter.tokens[$0]) }
    }.map { letter.string($0.range).trimmed }
  }

  private func waived(_ letter: Letter) -> Bool? {
    for sentence in letter.sentences {
      let tokens = letter.tokens[sentence.tokens]
      guard tokens.contains(where: { Words.waive.contains($0) }) else { continue }
      return !tokens.contains { Words.not.contains($0) }
    }
    return nil
  }

  /// The first date above the body, or else anywhere outside it.
  private func date(_ letter: Letter) -> String? {
    for zones in [[Zone.date, .letterhead, .subject], [.signature, .closing, .enclosure]] {
      for line in letter.lines where zones.contains(line.zone) {
        if let date = date(in: line.tokens, letter) { return date }
      }
    }
    return nil
  }

  private func date(in range: Range<Int>, _ letter: Letter) -> String? {
    let tokens = letter.tokens
    for index in range {
      if tokens[index].kind == .date { return numeric(letter.string(tokens[index].range)) }
      if tokens[index].kind == .number, let date = dotted(letter.string(tokens[index].range)) {
        return date
      }
      guard let month = Words.months[tokens[index].hash] else { continue }
      var day: Int?
      var year: Int?
      for near in max(range.lowerBound, index - 2)..<min(range.upperBound, index + 5)
      where tokens[near].kind == .number {
        guard let value = Int(letter.string(tokens[near].range).prefix { $0.isNumber }) else {
          continue
        }
        if (1...31).contains(value), day == nil { day = value }
        if (1950...2100).contains(value) { year = value }
      }
      if let year { return iso(year, month, day) }
    }
    return nil
  }

  /// `2025-09-14`, `9/14/2025`; month first, unless it can only be the day.
  private func numeric(_ text: String) -> String? {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if parts[0] > 31 { return iso(parts[0], parts[1], parts[2]) }
    let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
    return parts[0] > 12 ? iso(year, parts[1], parts[0]) : iso(year, parts[0], parts[1])
  }

  /// `14.09.2025`, day first.
  private func dotted(_ text: String) -> String? {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, parts[2] >= 1950 else { return nil }
    return iso(parts[2], parts[1], parts[0])
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard (1...12).contains(month), (1...31).contains(day ?? 1) else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return day.map { "\(year)-\(two(month))-\(two($0))" } ?? "\(year)-\(two(month))"
  }

  /// Whether the signature shows a clinician: a clinical degree, or nothing that shows a scientist.
  private func writerIsClinician(_ letter: Letter) -> Bool {
    var doctorate = false
    var scientist = false
    for sentence in letter.sentences
    where sentence.zone == .signature || sentence.zone == .closing {
      for token in letter.tokens[sentence.tokens] {
        if Words.clinician.contains(token), token.flags.contains(.capitalized) { return true }
        if Words.doctorate.contains(token), token.flags.contains(.capitalized) { doctorate = true }
        if Words.scientist.contains(token) { scientist = true }
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
      || (tokens[index - 1].isMark(UInt8(ascii: ",")) && !Words.clinician.contains(tokens[index])
        && !Words.doctorate.contains(tokens[index]))
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
