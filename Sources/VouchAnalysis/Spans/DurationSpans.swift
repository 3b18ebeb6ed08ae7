import VouchLexicon
import VouchText

/// Proposes the phrases that say how long or how much: "four weeks", "every Tuesday for six months", "since 2019".
struct DurationSpans {
  private let words: Words
  private let mask = Mask()
  /// The phrases of the sentence at hand.
  private var phrases: [Range<Int>] = []

  init(lists: inout WordLists) { words = Words(&lists) }

  mutating func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let tokens = reading.tokens
    var before = 0
    for position in reading.views.indices {
      findPhrases(in: reading.views[position].sentence, tokens: tokens)
      for (number, phrase) in phrases.enumerated() {
        spans.begin(.duration, phrase, position: position, reading)
        spans.add("first", if: number == 0)
        spans.add("letter1", if: before == 0)
        spans.add("letter2", if: before == 1)
        spans.add("letter3", if: before >= 2)
        before += 1
        spans.add("tenure", if: isTenure(phrase, reading.views[position], reading))
        spans.add("own", if: speaksOfWriter(reading.views[position], reading))
        spans.add("only", if: phrases.count == 1)
        spans.add("early", if: position < 3)
        spans.add("late", if: position * 2 > reading.views.count)
        spans.add("long", if: phrase.count > 4)
        spans.add("repeated", if: words.every.contains(tokens[phrase.lowerBound]))
        spans.add("since", if: words.since.contains(tokens[phrase.lowerBound]))
      }
    }
  }

  /// Whether the sentence is about the writer alone: "I have practised for ten years".
  private func speaksOfWriter(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.subject == .writer
      && !reading.symbols[view.symbols].contains {
        $0.hash == mask.he || $0.hash == mask.his || $0.hash == mask.applicant
      }
  }

  /// Whether the writer alone is what the verb before a phrase is about: "I have led this department since 2011, and
  /// he".
  private func isTenure(
    _ phrase: Range<Int>, _ view: SentenceView, _ reading: LetterReading
  ) -> Bool {
    guard
      let verb = reading.events[view.events].last(where: { $0.token < phrase.lowerBound }),
      verb.actor == .writer
    else { return false }
    return !reading.symbols[view.symbols].contains {
      $0.tokens.lowerBound > verb.token && $0.tokens.upperBound <= phrase.lowerBound
        && ($0.hash == mask.he || $0.hash == mask.his || $0.hash == mask.applicant)
    }
  }

  private struct Words {
    let quantity, unit, between, tail, every, weekday, adverb, since, from, until, month: WordList
    let filler, partOf, most, kinds: WordList
    let or = WordHash.of("or")
    let odd = WordHash.of("odd")
    let and = WordHash.of("and")
    let half = WordHash.of("half")
    let of = WordHash.of("of")
    /// Every word that a phrase can begin with.
    let openers: WordList

    init(_ lists: inout WordLists) {
      quantity = lists.list(
        """
        a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several
        few many some half couple both single entire whole full last past better all
        """)
      unit = lists.list(
        """
        day days week weeks month months year years fortnight fortnights hour hours afternoon afternoons morning
        mornings evening evenings night nights shift shifts rotation rotations block blocks semester semesters
        term terms session sessions saturdays sundays mondays tuesdays wednesdays thursdays fridays clinic clinics half-day half-days weekend weekends summer summers season
        seasons overnight overnights weekday weekdays quarter quarters decade calls call cases lectures occasions visits meetings minutes
        """)
      between = lists.list(
        """
        full consecutive whole half or to and long entire working solid and-a-half complete
        academic calendar short busy straight little different hour day week month year more of these those the our gap evening
        """)
      tail = lists.list("a per each every week month day year")
      every = lists.list("every each")
      weekday = lists.list(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
        thursdays fridays saturdays sundays day weekday week month morning afternoon evening
        night shift other second third fourth
        """)
      adverb = lists.list("daily weekly monthly fortnightly nightly")
      since = lists.list("since")
      from = lists.list("from between through")
      until = lists.list("to until till through and")
      month = lists.list(
        """
        january february march april may june july august september october november december
        jan feb apr jun jul aug sept sep oct nov dec spring summer autumn fall winter year
        """)
      filler = lists.list(
        "for of in through over and during on the from a at about including usually")
      partOf = lists.list("end early late beginning middle mid month start")
      kinds = lists.list("overnight day night clinic weekend evening")
      most = lists.list("all most part whole much")
      openers = [unit, most, every, adverb, since, from, month].reduce(quantity) { $0.union($1) }
    }
  }

  /// Finds the phrases in one sentence, ascending and disjoint; neighbours joined.
  private mutating func findPhrases(in sentence: Sentence, tokens: [Token]) {
    phrases.removeAll(keepingCapacity: true)
    let held = sentence.summary
    guard held.holds(.number) || held.holds(.date) || held.holds(words.openers) else { return }
    let sentence = sentence.tokens
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if opens(tokens[index]), let end = span(tokens, index, sentence.upperBound) {
        if let last = phrases.last, index - last.upperBound <= 3,
          tokens[last.upperBound..<index].allSatisfy({
            words.filler.contains($0) || $0.isMark(UInt8(ascii: ","))
          })
        {
          phrases[phrases.count - 1] = last.lowerBound..<end
        } else {
          phrases.append(index..<end)
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Whether a phrase can begin with a token.
  @inline(__always)
  private func opens(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .date || words.openers.contains(token)
  }

  private func span(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    monthNamed(tokens, start, limit) ?? mostOfMonth(tokens, start, limit)
      ?? quantity(tokens, start, limit)
      ?? repeated(tokens, start, limit) ?? dates(tokens, start, limit)
  }

  /// `four consecutive weeks`, `a four-week`, `half a year`, with `a week` or `each month` behind.
  private func quantity(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard isQuantity(tokens[start]) else { return nil }
    var index = start + 1
    while index < limit, index - start < 6,
      isQuantity(tokens[index]) || words.between.contains(tokens[index])
        || tokens[index].hash == words.or || tokens[index].hash == words.odd,
      !words.unit.contains(tokens[index])
    {
      index += 1
    }
    guard index < limit, words.unit.contains(tokens[index]) else { return nil }
    var end = index + 1
    if words.kinds.contains(tokens[index]), end < limit, words.unit.contains(tokens[end]) {
      end += 1
    }
    while end < limit, tokens[end].flags.contains(.joined), tokens[end].kind == .word,
      tokens[end].end - tokens[end].start > 2
    {
      end += 1
    }
    if end + 1 < limit, words.tail.contains(tokens[end]), words.unit.contains(tokens[end + 1]) {
      end += 2
    } else if end + 2 < limit, tokens[end].hash == words.and, isQuantity(tokens[end + 1]),
      tokens[end + 2].hash == words.half
    {
      end += 3
    }
    return end
  }

  /// `the month of May`.
  private func monthNamed(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard start + 2 < limit, words.unit.contains(tokens[start]), tokens[start + 1].hash == words.of,
      words.month.contains(tokens[start + 2])
    else { return nil }
    return start + 3
  }

  /// `all of February`, `the greater part of August`.
  private func mostOfMonth(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard words.most.contains(tokens[start]), start + 2 < limit,
      tokens[start + 1].hash == words.of
    else { return nil }
    return words.month.contains(tokens[start + 2]) ? start + 3 : nil
  }

  private func isQuantity(_ token: Token) -> Bool {
    token.kind == .number || words.quantity.contains(token)
  }

  /// `every Tuesday`, `daily`.
  private func repeated(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if words.adverb.contains(tokens[start]) { return start + 1 }
    guard words.every.contains(tokens[start]), start + 1 < limit,
      words.weekday.contains(tokens[start + 1])
    else { return nil }
    var end = start + 2
    if end < limit, words.weekday.contains(tokens[end]) { end += 1 }
    if end + 1 < limit, tokens[end].hash == words.and, words.weekday.contains(tokens[end + 1]) {
      end += 2
    }
    return end
  }

  /// `since 2019`, `from August to April`.
  private func dates(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if words.since.contains(tokens[start]) {
      let end = endOfDate(tokens, start + 1, limit)
      return end > start + 1 ? end : nil
    }
    let opens = words.from.contains(tokens[start])
    let first = opens ? start + 1 : start
    guard opens || isDate(tokens[start]) else { return nil }
    let middle = endOfDate(tokens, first, limit)
    guard middle > first, middle < limit,
      words.until.contains(tokens[middle]) || tokens[middle].isMark(UInt8(ascii: "-"))
        || tokens[middle].isMark(Mark.dash)
    else { return nil }
    let end = endOfDate(tokens, middle + 1, limit)
    return end > middle + 1 ? end : nil
  }

  private func isDate(_ token: Token) -> Bool {
    words.month.contains(token) || token.kind == .date
      || (token.kind == .number && token.end - token.start <= 4)
  }

  private func endOfDate(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int {
    var end = start
    var last = start
    while end < limit, end - start < 8 {
      if isDate(tokens[end]) {
        end += 1
        last = end
      } else if words.filler.contains(tokens[end]) || tokens[end].isMark(UInt8(ascii: ","))
        || words.partOf.contains(tokens[end])
      {
        end += 1
      } else {
        break
      }
    }
    return last
  }
}
