import VouchLexicon
import VouchText

/// A specialty of the lexicon that a letter speaks for.
struct SpecialtySupport {
  /// Number in the lexicon's list of specialties.
  var number: Int
  var name: String
  /// How much in the letter speaks for it.
  var support: Double
}

/// Finds the specialty that the applicant applies to.
struct SpecialtyFinder {
  private let words: Words
  /// How much in the letter speaks for each specialty, in the order of their first mentions.
  private var support: [(number: UInt32, weight: Double)] = []

  private struct Words {
    let applying, registers: WordList
    let id = WordHash.of("id")

    init(_ lists: inout WordLists) {
      applying = lists.list(
        """
        residency residencies program programs programme programmes position career applying applicant application
        applies candidate recommend recommending recommended support supporting training pursue pursuing future become
        becoming specialty intern internship
        """)
      registers = lists.list(
        "aamc eras lor letter applicant usmle ecfmg nbme nrmp student photo badge")
    }
  }

  init(lists: inout WordLists) { words = Words(&lists) }

  /// The best supported specialty, or nil where the letter names none.
  mutating func specialty(
    _ letter: Letter, _ matches: [PhraseMatch], _ classes: KnownClasses, _ lexicon: Lexicon
  ) -> SpecialtySupport? {
    support.removeAll(keepingCapacity: true)
    for match in matches {
      let isSure = match.classID == classes.specialty
      guard isSure || match.classID == classes.specialtyUnsure,
        isSure || !classes.isInSureSpecialty(match, matches)
      else { continue }
      var weight = weight(of: match.tokens, isSure: isSure, letter)
      if weight == 0 { continue }
      if let known = support.firstIndex(where: { $0.number == match.payload }) {
        support[known].weight += weight
      } else {
        weight += 1
        support.append((match.payload, weight))
      }
    }
    // The first among equals.
    guard var best = support.first else { return nil }
    for other in support where other.weight > best.weight { best = other }
    guard best.weight >= 2 else { return nil }
    let number = Int(best.number)
    return SpecialtySupport(
      number: number, name: lexicon.specialties[number], support: best.weight)
  }

  /// How much a mention speaks for its specialty.
  private func weight(of mention: Range<Int>, isSure: Bool, _ letter: Letter) -> Double {
    let tokens = letter.tokens
    guard let sentence = letter.sentence(of: mention.lowerBound),
      !isLabel(mention, sentence, tokens)
    else { return 0 }
    switch sentence.zone {
    case .subject: return 8
    case .salutation: return 6
    case .date, .closing, .enclosure: return 0
    case .letterhead, .signature: return isSure ? 0.5 : applies(mention, sentence, tokens) ? 0.5 : 0
    case .body, .waiver: return applies(mention, sentence, tokens) ? 4 : isSure ? 0.5 : 0
    }
  }

  /// `ID` of `AAMC ID`, `ERAS LoR ID: 20114`: what names a number.
  private func isLabel(_ mention: Range<Int>, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard mention.count == 1, tokens[mention.lowerBound].hash == words.id else { return false }
    let next = mention.upperBound
    if mention.lowerBound > sentence.tokens.lowerBound,
      words.registers.contains(tokens[mention.lowerBound - 1])
    {
      return true
    }
    return next < sentence.tokens.upperBound
      && (tokens[next].kind == .number || tokens[next].isMark(UInt8(ascii: ":"))
        || tokens[next].hash == UInt64(UInt8(ascii: "#")))
  }

  /// Whether words around a mention speak of applying.
  private func applies(_ mention: Range<Int>, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    let start = max(sentence.tokens.lowerBound, mention.lowerBound - 6)
    let end = min(sentence.tokens.upperBound, mention.upperBound + 3)
    return (start..<end).contains { words.applying.contains(tokens[$0]) }
  }
}

extension KnownClasses {
  /// The most tokens of a specialty.
  private static let longest = 24

  /// Whether a match lies in a phrase that is surely a specialty.
  ///
  /// - Parameter matches: ascending by start.
  /// - Complexity: O(log n) in the matches.
  func isInSureSpecialty(_ match: PhraseMatch, _ matches: [PhraseMatch]) -> Bool {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].tokens.lowerBound + KnownClasses.longest < match.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return matches[low...].prefix { $0.tokens.lowerBound < match.tokens.upperBound }.contains {
      $0.classID == specialty && $0.tokens.overlaps(match.tokens)
    }
  }
}
