import VouchLexicon
import VouchText

/// Proposes the phrases that say how long or how much: "four weeks", "every Tuesday for six months", "since 2019".
struct DurationSpans {
  let recorder: FeatureRecorder?

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    let tokens = reading.letter.tokens
    var before = 0
    return reading.views.indices.flatMap { position -> [SpanCandidate] in
      let phrases = phrases(in: reading.views[position].sentence.tokens, tokens: tokens)
      defer { before += phrases.count }
      return phrases.enumerated().map { number, phrase in
        var features = SpanFeatures(.duration, recorder: recorder)
        features.addContext(phrase, position: position, reading: reading)
        features.add("first", if: number == 0)
        switch before + number {
        case 0: features.add("letter1")
        case 1: features.add("letter2")
        default: features.add("letter3")
        }
        features.add("own", if: speaksOfWriter(reading.views[position], reading))
        features.add("only", if: phrases.count == 1)
        features.add("early", if: position < 3)
        features.add("late", if: position * 2 > reading.views.count)
        features.add("long", if: phrase.count > 4)
        features.add("repeated", if: Words.every.contains(tokens[phrase.lowerBound]))
        features.add("since", if: Words.since.contains(tokens[phrase.lowerBound]))
        return features.candidate(.duration, phrase, position: position)
      }
    }
  }

  /// Whether the sentence is about the writer alone: "I have practised for ten years".
  private func speaksOfWriter(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.subject == .writer
      && !reading.symbols[view.symbols].contains {
        [Mask.he, Mask.his, Mask.applicant].contains($0.hash)
      }
  }

  private enum Words {
    static let quantity = WordSet(
      """
      a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several
      few many some half couple both single entire whole full last past better
      """)
    static let before = WordSet(
      "about over nearly almost roughly approximately around exactly only just more than some at least total of for under well during within throughout barely not quite little the his her their those these my our"
    )
    static let unit = WordSet(
      """
      day days week weeks month months year years fortnight fortnights hour hours afternoon afternoons morning
      mornings evening evenings night nights shift shifts rotation rotations block blocks semester semesters
      term terms session sessions saturdays sundays mondays tuesdays wednesdays thursdays fridays clinic clinics half-day half-days weekend weekends summer summers season
      seasons weekday weekdays quarter quarters decade calls call cases lectures occasions visits meetings minutes
      """)
    static let between = WordSet(
      "full consecutive whole half or to and long entire working solid and-a-half complete academic calendar short busy straight little different hour day week month year more of these those the our gap evening football"
    )
    static let tail = WordSet("a per each every week month day year")
    static let every = WordSet("every each")
    static let weekday = WordSet(
      "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays day weekday week month morning afternoon evening night shift other"
    )
    static let adverb = WordSet("daily weekly monthly fortnightly nightly")
    static let since = WordSet("since")
    static let from = WordSet("from between")
    static let until = WordSet("to until till through and")
    static let month = WordSet(
      "january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec spring summer autumn fall winter year"
    )
    static let filler = WordSet(
      "for of in over and during on the from a at about including usually")
  }

  /// Token ranges of the phrases in one sentence, ascending and disjoint; neighbours joined.
  func phrases(in sentence: Range<Int>, tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let end = span(tokens, index, sentence.upperBound) {
        if let last = found.last, index - last.upperBound <= 3,
          tokens[last.upperBound..<index].allSatisfy({
            Words.filler.contains($0) || $0.isMark(UInt8(ascii: ","))
          })
        {
          found[found.count - 1] = last.lowerBound..<end
        } else {
          found.append(index..<end)
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func span(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    monthNamed(tokens, start, limit) ?? quantity(tokens, start, limit) ?? repeated(
      tokens, start, limit) ?? dates(tokens, start, limit)
  }

  /// `four consecutive weeks`, `a four-week`, `half a year`, with `a week` or `each month` behind.
  private func quantity(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard isQuantity(tokens[start]) else { return nil }
    var index = start + 1
    while index < limit, index - start < 6,
      isQuantity(tokens[index]) || Words.between.contains(tokens[index]),
      !Words.unit.contains(tokens[index])
    {
      index += 1
    }
    guard index < limit, Words.unit.contains(tokens[index]) else { return nil }
    var end = index + 1
    while end < limit, tokens[end].flags.contains(.joined), tokens[end].kind == .word,
      tokens[end].end - tokens[end].start > 2
    {
      end += 1
    }
    if end + 1 < limit, Words.tail.contains(tokens[end]), Words.unit.contains(tokens[end + 1]) {
      end += 2
    } else if end + 2 < limit, tokens[end].hash == WordHash.of("and"), isQuantity(tokens[end + 1]),
      tokens[end + 2].hash == WordHash.of("half")
    {
      end += 3
    }
    return end
  }

  /// `the month of May`.
  private func monthNamed(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard start + 2 < limit, Words.unit.contains(tokens[start]),
      tokens[start + 1].hash == WordHash.of("of"), Words.month.contains(tokens[start + 2])
    else { return nil }
    return start + 3
  }

  private func isQuantity(_ token: Token) -> Bool {
    token.kind == .number || Words.quantity.contains(token)
  }

  /// `every Tuesday`, `daily`.
  private func repeated(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if Words.adverb.contains(tokens[start]) { return start + 1 }
    guard Words.every.contains(tokens[start]), start + 1 < limit,
      Words.weekday.contains(tokens[start + 1])
    else { return nil }
    var end = start + 2
    if end < limit, Words.weekday.contains(tokens[end]) { end += 1 }
    return end
  }

  /// `since 2019`, `from August to April`.
  private func dates(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if Words.since.contains(tokens[start]) {
      let end = endOfDate(tokens, start + 1, limit)
      return end > start + 1 ? end : nil
    }
    let opens = Words.from.contains(tokens[start])
    let first = opens ? start + 1 : start
    guard opens || isDate(tokens[start]) else { return nil }
    let middle = endOfDate(tokens, first, limit)
    guard middle > first, middle < limit,
      Words.until.contains(tokens[middle]) || tokens[middle].isMark(UInt8(ascii: "-"))
        || tokens[middle].isMark(Mark.dash)
    else { return nil }
    let end = endOfDate(tokens, middle + 1, limit)
    return end > middle + 1 ? end : nil
  }

  private func isDate(_ token: Token) -> Bool {
    Words.month.contains(token) || token.kind == .date
      || (token.kind == .number && token.end - token.start <= 4)
  }

  private func endOfDate(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int {
    var end = start
    var last = start
    while end < limit, end - start < 8 {
      if isDate(tokens[end]) {
        end += 1
        last = end
      } else if Words.filler.contains(tokens[end]) || tokens[end].isMark(UInt8(ascii: ","))
        || ["end", "early", "late", "beginning", "middle", "mid"].contains(where: {
          WordHash.of($0) == tokens[end].hash
        })
      {
        end += 1
      } else {
        break
      }
    }
    return last
  }
}
