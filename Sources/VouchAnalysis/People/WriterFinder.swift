import VouchLexicon
import VouchText

/// Reads off letterhead and signature who the writer is: title, institution, profession and country.
struct WriterFinder {
  let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  struct Words {
    let clinician, doctorate, scientist, title, institution: WordList

    init(_ lists: inout WordLists) {
      clinician = lists.list(
        """
        md do mbbs mbchb mbbch bmbs facp faap facs facog face facc facep faafp frcp frcs mrcp mrcs dnb frcpc np dnp pa
        crnp fnp aprn rn bsn dds dmd dpm mch fccp fasn faan fapa frcpath frca abim dm
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

  /// Whether a line has a title or degree.
  func isTitled(_ line: Sentence) -> Bool {
    [words.title, words.clinician, words.doctorate].contains { line.summary.holds($0) }
  }

  /// The institution of the letterhead, or else of the signature.
  func institution(_ letter: Letter) -> String? {
    institution(in: .letterhead, letter) ?? institution(in: .signature, letter)
  }

  /// A line that names an institution and no title: "Clinic Director" is none.
  private func institution(in zone: Zone, _ letter: Letter) -> String? {
    letter.sentences.first { line in
      line.zone == zone && line.tokens.count <= 24
        && line.summary.holds(words.institution) && !line.summary.holds(words.title)
    }.map { letter.string(tokens: $0.tokens) }
  }

  /// Whether the signature shows a clinician: a clinical degree, or nothing that shows a scientist.
  func isClinician(_ letter: Letter) -> Bool {
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

  /// Whether letterhead or signature place the writer in the United States; nil where they do not say.
  func isInUS(_ reading: LetterReading) -> Bool? {
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
