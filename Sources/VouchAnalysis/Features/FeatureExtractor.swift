import VouchLexicon
import VouchText

/// The features of sentences, as hashes of their names.
///
/// All are binary. The parts are symbols, lexicon classes, and actors and tenses of verbs, of the sentence and of its
/// neighbours in the paragraph.
struct FeatureExtractor {
  /// By class number, the hash of its name, or 0 for a silent class.
  private let cues: [UInt64]
  private let templates = Template.allCases.map { WordHash.of($0.name) }
  private let actors = Actor.allCases.map { WordHash.of($0.name) }
  private let tenses = Tense.allCases.map { WordHash.of($0.name) }
  /// Classes of what an applicant is and a letter should not say.
  private let characteristics: ClassSet
  private let mask = Mask()
  private let shapes = ShapeName()

  init(_ classes: KnownClasses) {
    cues = classes.cues
    characteristics = classes.personal
  }

  /// Gives all features of the sentence at `position` among the views of a letter to the sink.
  func extract(_ position: Int, _ reading: LetterReading, into sink: inout some FeatureSink) {
    let views = reading.views.span
    let symbols = reading.symbols.span
    let events = reading.events.span
    let view = views[position]
    words(symbols.extracting(view.symbols), into: &sink)
    classes(view, into: &sink)
    for index in view.events { act(events[index], reading, into: &sink) }
    shape(position, views, symbols.extracting(view.symbols), into: &sink)
    if position > 0 {
      neighbour(views[position - 1], of: view, events, .before, .actBefore, into: &sink)
    }
    if position + 1 < views.count {
      neighbour(views[position + 1], of: view, events, .behind, .actBehind, into: &sink)
    }
  }

  private func words(_ symbols: Span<Symbol>, into sink: inout some FeatureSink) {
    var last = mask.start
    var beforeLast: UInt64 = 0
    for index in symbols.indices {
      let symbol = symbols[index].hash
      add(.word, symbol, into: &sink)
      add(.pair, last, symbol, into: &sink)
      if beforeLast != 0 { add(.skip, beforeLast, symbol, into: &sink) }
      beforeLast = last
      last = symbol
    }
    add(.pair, last, mask.end, into: &sink)
  }

  private func classes(_ view: SentenceView, into sink: inout some FeatureSink) {
    let cues = cues.span
    let isAboutOthers = view.subject != .applicant && view.subject != .none
    let subject = actors[view.subject.rawValue]
    view.classes.visit { id in
      let cue = cues[Int(id.rawValue)]
      guard cue != 0 else { return }
      add(.class, cue, into: &sink)
      if isAboutOthers { add(.about, subject, cue, into: &sink) }
      if characteristics.contains(id) {
        add(.about, view.hasBystander ? shapes.bystander : subject, cue, into: &sink)
      }
      view.classes.visit(below: id) { other in
        let other = cues[Int(other.rawValue)]
        if other != 0 { add(.both, other, cue, into: &sink) }
      }
    }
    view.negatedClasses.visit { id in
      let cue = cues[Int(id.rawValue)]
      if cue != 0 { add(.negated, cue, into: &sink) }
    }
  }

  private func act(_ event: Event, _ reading: LetterReading, into sink: inout some FeatureSink) {
    let actor = actors[event.actor.rawValue]
    let tense = tenses[event.tense.rawValue]
    add(.act, actor, tense, into: &sink)
    add(.verb, actor, event.verb, into: &sink)
    let cues = cues.span
    reading.matcher.classes[event.token].visit { id in
      let cue = cues[Int(id.rawValue)]
      if cue != 0 { add(.does, actor, tense, cue, into: &sink) }
    }
  }

  private func neighbour(
    _ other: SentenceView, of view: SentenceView, _ events: Span<Event>, _ template: Template,
    _ act: Template, into sink: inout some FeatureSink
  ) {
    guard other.sentence.paragraph == view.sentence.paragraph else { return }
    let cues = cues.span
    other.classes.visit { id in
      let cue = cues[Int(id.rawValue)]
      if cue != 0 { add(template, cue, into: &sink) }
    }
    for index in other.events {
      add(
        act, actors[events[index].actor.rawValue], tenses[events[index].tense.rawValue],
        into: &sink)
    }
  }

  private func shape(
    _ position: Int, _ views: Span<SentenceView>, _ symbols: Span<Symbol>,
    into sink: inout some FeatureSink
  ) {
    let length = symbols.count
    let bucket = ShapeName.lengths.firstIndex { length <= $0 } ?? ShapeName.lengths.count
    add(.shape, shapes.length[bucket], into: &sink)
    if views.count >= 4 {
      add(.shape, shapes.place[position * 5 / views.count], into: &sink)
      if position == 0 { add(.shape, shapes.first, into: &sink) }
      if position == views.count - 1 { add(.shape, shapes.last, into: &sink) }
    }
    if let rank = shapes.rank(views[position].standing) { add(.shape, rank, into: &sink) }
    if views[position].statesAge { add(.shape, shapes.age, into: &sink) }
    if views[position].hasBystander { add(.shape, shapes.bystander, into: &sink) }
    var numbers = 0
    for index in symbols.indices {
      let symbol = symbols[index].hash
      if symbol == mask.number || symbol == mask.percent || symbol == mask.age { numbers += 1 }
    }
    if numbers >= 2 { add(.shape, shapes.numbers, into: &sink) }
  }

  @inline(__always)
  private func add(
    _ template: Template, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0,
    into sink: inout some FeatureSink
  ) {
    var hash = FeatureHash(template: templates[template.rawValue])
    hash.add(first)
    if second != 0 { hash.add(second) }
    if third != 0 { hash.add(third) }
    sink.add(hash.value, template, (first, second, third, 0))
  }
}
