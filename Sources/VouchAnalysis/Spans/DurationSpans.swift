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
        spans.add("repeated", if: finder.isRepeated(tokens[phrase.lowerBound]))
        spans.add("since", if: finder.isOpen(tokens[phrase.lowerBound]))
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
}
