import VouchLexicon
import VouchText

/// Proposes the phrases that say how long or how much: "four weeks", "every Tuesday for six months", "since 2019".
struct DurationSpans {
  private let mask = Mask()
  private var finder: DurationFinder

  init(lists: inout WordLists) { finder = DurationFinder(lists: &lists) }

  mutating func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let tokens = reading.tokens
    var before = 0
    for position in reading.views.indices {
      finder.find(in: reading.views[position].sentence, tokens: tokens)
      let phrases = finder.phrases
      guard !phrases.isEmpty else { continue }
      let speaksOfWriter = speaksOfWriter(reading.views[position], reading)
      var tenure = Tenure(reading.views[position])
      for (number, phrase) in phrases.enumerated() {
        spans.begin(.duration, phrase, position: position, reading)
        spans.add("first", if: number == 0)
        spans.add("letter1", if: before == 0)
        spans.add("letter2", if: before == 1)
        spans.add("letter3", if: before >= 2)
        before += 1
        spans.add("tenure", if: tenure.holds(before: phrase, reading, isPerson))
        spans.add("own", if: speaksOfWriter)
        spans.add("only", if: phrases.count == 1)
        spans.add("early", if: position < 3)
        spans.add("late", if: position * 2 > reading.views.count)
        spans.add("long", if: phrase.count > 4)
        spans.add("repeated", if: finder.isRepeated(tokens[phrase.lowerBound]))
        spans.add("since", if: finder.isOpen(tokens[phrase.lowerBound]))
      }
    }
  }

  /// Whether the sentence is about the writer alone: "I have practised for ten years".
  private func speaksOfWriter(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.subject == .writer
      && !reading.symbols[view.symbols].contains(where: isPerson)
  }

  /// Whether a symbol stands for the applicant.
  private func isPerson(_ symbol: Symbol) -> Bool {
    symbol.hash == mask.he || symbol.hash == mask.his || symbol.hash == mask.applicant
  }
}

/// Tells of ascending phrases of one sentence whether the writer alone is what the verb before them is about: "I have
/// led this department since 2011, and he".
private struct Tenure {
  private var events: Range<Int>
  private var symbols: Range<Int>
  private var verb: Event?
  /// The token of the last symbol that stands for the applicant.
  private var person = -1

  init(_ view: SentenceView) { (events, symbols) = (view.events, view.symbols) }

  mutating func holds(
    before phrase: Range<Int>, _ reading: LetterReading, _ isPerson: (Symbol) -> Bool
  ) -> Bool {
    while let next = events.first, reading.events[next].token < phrase.lowerBound {
      verb = reading.events[next]
      events.removeFirst()
    }
    while let next = symbols.first, reading.symbols[next].tokens.upperBound <= phrase.lowerBound {
      if isPerson(reading.symbols[next]) { person = reading.symbols[next].tokens.lowerBound }
      symbols.removeFirst()
    }
    guard let verb, verb.actor == .writer else { return false }
    return person <= verb.token
  }
}
