import VouchLexicon
import VouchText

/// Finds names, pronouns and specialties that belong to another applicant than the rest of the letter.
struct IdentityDetector {
  private enum Words {
    static let he = WordSet("he him his himself")
    static let she = WordSet("she her hers herself")
    static let other = WordSet(
      """
      patient patients colleague partner nurse resident attending professor chief director coordinator mentor
      supervisor father mother wife husband daughter son brother sister friend senior registrar consultant
      surgeon fellow student students chair chairman who whom husband's wife's intern interns secretary boss
      predecessor successor he's man woman boy girl lady gentleman baby child infant someone anyone person
      parent parents guardian family caregiver neighbor neighbour teacher technician manager postdoc
      """)
    static let saying = WordSet(
      "recommend recommending endorse endorsing support supporting know that confident believe sure feel certain hire rank think find")
    static let field = WordSet(
      "residency program programs programme programmes field career training position specialty surgeon physician doctor residencies fellowship")
    static let future = WordSet(
      "excel become becoming thrive will would future pursue pursuing enter entering career make makes making recommend recommends recommended considered any seize aspires")
  }

  /// Byte ranges with a word on what is wrong, in the order of the text.
  func mismatches(_ reading: LetterReading, _ scores: SentenceScores) -> [(range: Range<Int>, detail: String)] {
    (names(reading, scores) + pronouns(reading) + specialties(reading, scores))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Names

  private func names(
    _ reading: LetterReading, _ scores: SentenceScores
  ) -> [(range: Range<Int>, detail: String)] {
    let people = reading.people
    let tokens = reading.letter.tokens
    guard let applicant = people.applicantName else { return [] }
    let uses = people.mentions.count { people.isApplicant($0, tokens) }
    guard uses >= 1 else { return [] }
    let addressees = Set(
      people.mentions.filter { $0.zone == .salutation }.flatMap { $0.tokens.map { tokens[$0].hash } })
    return people.mentions.compactMap { mention in
      guard mention.kind == .person, mention.zone == .body, !people.isApplicant(mention, tokens),
        !mention.tokens.contains(where: {
          people.writerParts.contains(tokens[$0].hash) || addressees.contains(tokens[$0].hash)
        }),
        let position = reading.views.firstIndex(where: { $0.index == mention.sentence })
      else { return nil }
      let isVariant = mention.tokens.contains { index in
        applicant.contains { isNear(reading, index, $0) }
      }
      guard isVariant || standsForApplicant(mention, position, reading, scores) else { return nil }
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      return (
        reading.letter.bytes(of: start..<mention.tokens.upperBound),
        "the letter is about \(reading.letter.string(tokens: applicant))"
      )
    }
  }

  /// Whether a name does in its sentence what the applicant's name does elsewhere: it is praised or recommended, and
  /// nobody else is introduced.
  private func standsForApplicant(
    _ mention: NameMention, _ position: Int, _ reading: LetterReading, _ scores: SentenceScores
  ) -> Bool {
    let tokens = reading.letter.tokens
    let sentence = reading.views[position].sentence.tokens
    let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
    let opens =
      start == sentence.lowerBound
      || (start > sentence.lowerBound && Words.saying.contains(tokens[start - 1]))
    guard opens else { return false }
    let near = max(sentence.lowerBound, start - 5)..<min(sentence.upperBound, mention.tokens.upperBound + 5)
    if near.contains(where: { Words.other.contains(tokens[$0]) }) { return false }
    let behind = mention.tokens.upperBound
    if behind < sentence.upperBound,
      tokens[behind].isMark(UInt8(ascii: ",")) || tokens[behind].hash == WordHash.of("and")
    {
      return false
    }
    let praise = max(
      scores[position, .genericPraise], scores[position, .strongEndorsement],
      scores[position, .endorsement], scores[position, .faintPraise],
      scores[position, .cvRecital])
    return praise > -0.7 && scores[position, .scenario] < 0
  }

  /// Whether two words differ by at most two letters but are not the same: a slip of one name.
  private func isNear(_ reading: LetterReading, _ left: Int, _ right: Int) -> Bool {
    let a = Array(reading.letter.string(reading.letter.tokens[left].range).lowercased().utf8)
    let b = Array(reading.letter.string(reading.letter.tokens[right].range).lowercased().utf8)
    guard a.count > 4, b.count > 4, abs(a.count - b.count) <= 2, a.first == b.first, a != b else {
      return false
    }
    var row = Array(0...b.count)
    for i in 1...a.count {
      var diagonal = row[0]
      row[0] = i
      for j in 1...b.count {
        let next = min(row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
        diagonal = row[j]
        row[j] = next
      }
    }
    return row[b.count] <= 2
  }

  // MARK: Pronouns

  private func pronouns(_ reading: LetterReading) -> [(range: Range<Int>, detail: String)] {
    let tokens = reading.letter.tokens
    var counts = (he: 0, she: 0)
    for view in reading.views {
      for token in tokens[view.sentence.tokens] {
        if Words.he.contains(token) { counts.he += 1 }
        if Words.she.contains(token) { counts.she += 1 }
      }
    }
    guard min(counts.he, counts.she) > 0, counts.he != counts.she else { return [] }
    let minority = counts.he < counts.she ? Words.he : Words.she
    let majority = counts.he < counts.she ? Words.she : Words.he
    guard max(counts.he, counts.she) >= 3 || reading.views.count <= 10 else { return [] }
    var found: [(range: Range<Int>, detail: String)] = []
    var othersNear = false
    for (position, view) in reading.views.enumerated() {
      if position > 0, reading.views[position - 1].sentence.paragraph != view.sentence.paragraph {
        othersNear = false
      }
      let introduced = introducesOther(view, reading)
      let slips = view.sentence.tokens.filter { minority.contains(tokens[$0]) }
      if let first = slips.first, !introduced, !othersNear {
        let mixed = view.sentence.tokens.contains { majority.contains(tokens[$0]) }
        if !mixed || slips.count == 1 {
          let end = min(first + 4, view.sentence.tokens.upperBound)
          let stop = (first + 1..<end).first { tokens[$0].kind == .punctuation } ?? end
          found.append(
            (reading.letter.bytes(of: first..<stop), "another pronoun than the rest of the letter"))
        }
      }
      othersNear = introduced || (othersNear && slips.isEmpty == false)
    }
    return found
  }

  /// Whether a sentence brings in somebody whom a pronoun could mean.
  private func introducesOther(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    let tokens = reading.letter.tokens
    for index in view.sentence.tokens {
      if Words.other.contains(tokens[index]) { return true }
      if tokens[index].kind == .age { return true }
      if let (mask, _) = reading.roles.mask(at: index), mask == Mask.name || mask == Mask.writer { return true }
      if reading.classes.patients.contains(where: { reading.matcher.classes[index].contains($0) }) {
        return true
      }
    }
    return false
  }

  // MARK: Specialties

  private func specialties(
    _ reading: LetterReading, _ scores: SentenceScores
  ) -> [(range: Range<Int>, detail: String)] {
    guard let main = SpecialtyFinder.specialty(reading) else { return [] }
    let tokens = reading.letter.tokens
    var found: [(range: Range<Int>, detail: String)] = []
    for match in reading.matcher.matches where match.classID == reading.classes.specialty || match.classID == reading.classes.specialtyUnsure {
      let name = reading.lexicon.specialties[Int(match.payload)]
      guard name != main.name, !related(name, main.name),
        let position = reading.views.firstIndex(where: {
          $0.sentence.tokens.contains(match.tokens.lowerBound)
        }),
        scores[position, .endorsement] > -1 || scores[position, .genericPraise] > 0
          || scores[position, .hedgedEndorsement] > -1,
        scores[position, .scenario] < 0, scores[position, .directObservation] < 0
      else { continue }
      let sentence = reading.views[position].sentence.tokens
      let near = max(sentence.lowerBound, match.tokens.lowerBound - 8)..<min(sentence.upperBound, match.tokens.upperBound + 3)
      guard near.contains(where: { Words.field.contains(tokens[$0]) || Words.future.contains(tokens[$0]) }),
        near.contains(where: { Words.future.contains(tokens[$0]) })
      else { continue }
      found.append(
        (reading.letter.bytes(of: match.tokens), "the letter is for \(main.name)"))
    }
    return found
  }

  /// Whether one specialty is part of the other, so that both can stand in one letter.
  private func related(_ left: String, _ right: String) -> Bool {
    let stop: Set<Substring> = ["medicine", "and", "surgery", "general"]
    let a = Set(left.split(separator: " ")).subtracting(stop)
    let b = Set(right.split(separator: " ")).subtracting(stop)
    return !a.isDisjoint(with: b) || left.contains(right) || right.contains(left)
  }
}
