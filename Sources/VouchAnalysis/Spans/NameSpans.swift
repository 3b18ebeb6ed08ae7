import VouchLexicon
import VouchText

/// Proposes names that stand where the applicant's may be meant.
struct NameSpans {
  let recorder: FeatureRecorder?

  private static let doctor = WordHash.of("dr")
  private static let other = WordSet(
    """
    patient patients colleague partner nurse resident attending professor chief director coordinator mentor
    supervisor father mother wife husband daughter son brother sister friend senior registrar consultant
    surgeon fellow students chair chairman who whom intern interns secretary boss predecessor successor man
    woman boy girl lady gentleman baby child infant postdoc technician manager teacher
    """)
  private static let saying = WordSet(
    """
    recommend recommending endorse endorsing support supporting know that confident believe sure feel certain
    hire rank think find as
    """)
  /// Verbs of those who report on the applicant.
  private static let reporting = WordSet(
    """
    tells told says said reports reported writes wrote describes described asked asks praised praises agrees agreed
    remarked mentioned assures assured informs informed thinks thought called calls
    """)
  private static let linking = WordSet("and or with by from under to of for in like at")
  private static let auxiliaries = WordSet("is was has had will would can could does did 's")
  /// Words that introduce somebody behind a comma.
  private static let relative = WordSet("who whose whom our the my a an head chief")

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    let people = reading.people
    let tokens = reading.letter.tokens
    guard let applicant = people.applicantName else { return [] }
    let known = knownOthers(reading)
    let own = applicant.map { reading.letter.string(tokens[$0].range).lowercased() }
    return people.mentions.compactMap { mention in
      guard mention.kind == .person, mention.zone == .body, !people.isApplicant(mention, tokens),
        let position = reading.position(of: mention.tokens.lowerBound),
        mention.title != 0 || mention.hasGivenName(reading)
          || acts(mention, position, reading)
      else { return nil }
      let spellings = mention.tokens.map { reading.letter.string(tokens[$0].range).lowercased() }
      if isNickname(spellings, of: own) { return nil }
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let span = start..<mention.tokens.upperBound
      let sentence = reading.views[position].sentence.tokens
      let near = max(sentence.lowerBound, start - 4)..<min(sentence.upperBound, span.upperBound + 4)
      var features = SpanFeatures(.name, recorder: recorder)
      features.addContext(span, position: position, reading: reading)
      let view = reading.views[position]
      func has(_ ids: [ClassID]) -> Bool { ids.contains { view.classes.contains($0) } }
      features.add("judges", if: has(reading.classes.judging))
      features.add("heard", if: has([reading.classes.secondHand].compactMap { $0 }))
      features.add(
        "clinical", if: has(reading.classes.clinical.map(\.id) + reading.classes.patients))
      features.add("opens", if: start == sentence.lowerBound)
      features.add(
        "linked", if: start > sentence.lowerBound && NameSpans.linking.contains(tokens[start - 1]))
      let after = span.upperBound..<min(span.upperBound + 2, sentence.upperBound)
      let clause = span.upperBound..<min(span.upperBound + 7, sentence.upperBound)
      features.add("reports", if: clause.contains { NameSpans.reporting.contains(tokens[$0]) })
      features.add(
        "linkedon", if: after.first.map { NameSpans.linking.contains(tokens[$0]) } ?? false)
      features.add(
        "explained",
        if: after.count == 2 && tokens[after.lowerBound].kind == .punctuation
          && NameSpans.relative.contains(tokens[after.lowerBound + 1]))
      features.add("acts", if: acts(mention, position, reading))
      features.add("known", if: mention.tokens.contains { known.contains(tokens[$0].hash) })
      features.add("other", if: near.contains { NameSpans.other.contains(tokens[$0]) })
      features.add(
        "said", if: start > sentence.lowerBound && NameSpans.saying.contains(tokens[start - 1]))
      features.add("title", if: mention.title != 0)
      features.add("doctor", if: mention.title == NameSpans.doctor)
      features.add("full", if: mention.tokens.count > 1)
      let uses = people.mentions.count { other in
        other.tokens.contains { tokens[$0].hash == tokens[mention.tokens.lowerBound].hash }
      }
      features.add("once", if: uses == 1)
      features.add("often", if: uses > 2)
      return features.candidate(
        .name, span, position: position, isVariant: isSlip(spellings, of: own),
        detail: "the letter is about \(reading.letter.string(tokens: applicant))")
    }
  }

  /// Parts of the names of the writer, of those addressed, and of those introduced as somebody else.
  private func knownOthers(_ reading: LetterReading) -> Set<UInt64> {
    let tokens = reading.letter.tokens
    var known = reading.people.writerParts
    for mention in reading.people.mentions {
      let start = mention.tokens.lowerBound - (mention.title != 0 ? 1 : 0)
      let before = max(0, start - 3)..<start
      if [.salutation, .letterhead, .signature, .closing, .enclosure].contains(mention.zone)
        || before.contains(where: { NameSpans.other.contains(tokens[$0]) })
      {
        known.formUnion(mention.tokens.map { tokens[$0].hash })
      }
    }
    return known
  }

  /// Whether a verb follows the name, as behind the subject of a sentence.
  private func acts(_ mention: NameMention, _ position: Int, _ reading: LetterReading) -> Bool {
    let next = mention.tokens.upperBound
    return reading.events[reading.views[position].events].contains {
      $0.token == next || $0.token == next + 1
    }
      || NameSpans.auxiliaries.contains(
        reading.letter.tokens[min(next, reading.letter.tokens.count - 1)])
  }

  /// `Thad` for Thaddeus, `Beth` for Elizabeth.
  private func isNickname(_ spellings: [String], of own: [String]) -> Bool {
    spellings.contains { short in
      short.count >= 3 && own.contains { $0.count > short.count && $0.contains(short) }
    }
  }

  /// Whether a part differs from the applicant's by a letter or two: a slip of the same name.
  private func isSlip(_ spellings: [String], of own: [String]) -> Bool {
    spellings.contains { left in
      own.contains { right in
        left.count > 4 && right.count > 4 && left.first == right.first && left != right
          && EditDistance.between(Array(left.utf8), Array(right.utf8)) <= 2
      }
    }
  }
}

extension NameMention {
  /// Whether a part is a given name of the lexicon.
  func hasGivenName(_ reading: LetterReading) -> Bool {
    [reading.classes.givenName, reading.classes.givenNameUnsure].contains { id in
      id.map { id in tokens.contains { reading.matcher.classes[$0].contains(id) } } ?? false
    }
  }
}

/// The least number of letters to add, drop or change (Levenshtein 1966).
enum EditDistance {
  /// - Complexity: O(n·m).
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
