import VouchLexicon
import VouchText

/// A sentence with what its features are made from.
struct SentenceView {
  /// Index among the letter's sentences.
  var index: Int
  var sentence: Sentence
  var symbols: Range<Int>
  var events: Range<Int>
  var classes = ClassSet()
  var negatedClasses = ClassSet()
  /// Classes that stand outside every negation.
  var plainClasses = ClassSet()
  /// What the syntax rules out.
  var denials: Denials = []
  /// Who is named first, as a rule the subject of the main clause.
  var subject = Actor.none
  /// Whether somebody else is brought in whom `he` or `she` could mean.
  var hasBystander = false
}

/// The features of sentences, as hashes of their names.
///
/// All are binary. The parts are symbols, lexicon classes, and actors and tenses of verbs, of the sentence and of its
/// neighbours in the paragraph.
struct FeatureExtractor {
  private let classHashes: [UInt64]
  private let isCue: [Bool]

  private let recorder: FeatureRecorder?

  /// Makes an extractor; with a recorder it keeps the names of all features, at a price.
  init(lexicon: Lexicon, recorder: FeatureRecorder? = nil) {
    self.recorder = recorder
    classHashes = lexicon.classNames.map { WordHash.of($0) }
    isCue = lexicon.classNames.map { !FeatureExtractor.silent.contains($0) }
  }

  /// Classes that say nothing of a sentence, or that a score must not see.
  static let silent: Set<String> = [
    "common", "given-name", "given-name-unsure", "country-unsure", "demonym-unsure", "us-state",
    "us-postal",
    "us-city", "us-institution", "us-board", "us-system", "us-phrase", "us-unsure",
    "verb-participle",
    "number-word", "credential-abbreviation", "action-base", "action-third",
  ]

  /// Adds all features of the sentence at `position` among the views of a letter.
  func extract(
    _ position: Int, views: [SentenceView], symbols: [Symbol], events: [Event],
    tokenClasses: [ClassSet], into features: inout [UInt64]
  ) {
    let view = views[position]
    words(symbols[view.symbols], into: &features)
    classes(view, into: &features)
    acts(events[view.events], tokenClasses, into: &features)
    shape(position, views, symbols, into: &features)
    for (template, event, neighbour) in [
      (Template.before, Template.actBefore, position - 1), (.behind, .actBehind, position + 1),
    ]
    where views.indices.contains(neighbour)
      && views[neighbour].sentence.paragraph == view.sentence.paragraph
    {
      views[neighbour].classes.visit { id in
        if isCue[Int(id.rawValue)] {
          features.append(feature(template, classHashes[Int(id.rawValue)]))
        }
      }
      for other in events[views[neighbour].events] {
        features.append(
          feature(event, other.actor.hash, other.tense.hash))
      }
    }
  }

  private func words(_ symbols: ArraySlice<Symbol>, into features: inout [UInt64]) {
    var last = Mask.start
    var beforeLast: UInt64?
    for symbol in symbols {
      features.append(feature(.word, symbol.hash))
      features.append(feature(.pair, last, symbol.hash))
      if let beforeLast { features.append(feature(.skip, beforeLast, symbol.hash)) }
      beforeLast = last
      last = symbol.hash
    }
    features.append(feature(.pair, last, Mask.end))
  }

  private func classes(_ view: SentenceView, into features: inout [UInt64]) {
    var present: [UInt64] = []
    let isAboutOthers = view.subject != .applicant && view.subject != .none
    view.classes.visit { id in
      guard isCue[Int(id.rawValue)] else { return }
      let hash = classHashes[Int(id.rawValue)]
      features.append(feature(.class, hash))
      if isAboutOthers { features.append(feature(.about, view.subject.hash, hash)) }
      for other in present { features.append(feature(.both, other, hash)) }
      present.append(hash)
    }
    view.negatedClasses.visit { id in
      if isCue[Int(id.rawValue)] {
        features.append(feature(.negated, classHashes[Int(id.rawValue)]))
      }
    }
  }

  private func acts(
    _ events: ArraySlice<Event>, _ tokenClasses: [ClassSet],
    into features: inout [UInt64]
  ) {
    for event in events {
      let actor = event.actor.hash
      let tense = event.tense.hash
      features.append(feature(.act, actor, tense))
      features.append(feature(.verb, actor, SameWords.folded(event.verb)))
      tokenClasses[event.token].visit { id in
        if isCue[Int(id.rawValue)] {
          features.append(feature(.does, actor, tense, classHashes[Int(id.rawValue)]))
        }
      }
    }
  }

  private func shape(
    _ position: Int, _ views: [SentenceView], _ symbols: [Symbol], into features: inout [UInt64]
  ) {
    let view = views[position]
    let length = view.symbols.count
    let bucket = [4, 8, 12, 18, 26, 40].firstIndex { length <= $0 } ?? 6
    features.append(feature(.shape, ShapeName.length[bucket]))
    if views.count >= 4 {
      features.append(feature(.shape, ShapeName.place[position * 5 / views.count]))
      if position == 0 { features.append(feature(.shape, ShapeName.first)) }
      if position == views.count - 1 { features.append(feature(.shape, ShapeName.last)) }
    }
    if view.hasBystander { features.append(feature(.shape, ShapeName.bystander)) }
    var numbers = 0
    for symbol in symbols[view.symbols]
    where symbol.hash == Mask.number || symbol.hash == Mask.percent || symbol.hash == Mask.age {
      numbers += 1
    }
    if numbers >= 2 { features.append(feature(.shape, ShapeName.numbers)) }
  }

  @inline(__always)
  private func feature(_ template: Template, _ first: UInt64) -> UInt64 {
    var hash = FeatureHash(template: template.hash)
    hash.add(first)
    recorder?.note(hash.value, template, [first])
    return hash.value
  }

  @inline(__always)
  private func feature(_ template: Template, _ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = FeatureHash(template: template.hash)
    hash.add(first)
    hash.add(second)
    recorder?.note(hash.value, template, [first, second])
    return hash.value
  }

  @inline(__always)
  private func feature(
    _ template: Template, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    var hash = FeatureHash(template: template.hash)
    hash.add(first)
    hash.add(second)
    hash.add(third)
    recorder?.note(hash.value, template, [first, second, third])
    return hash.value
  }
}

/// Parts of the features of template `shape`.
enum ShapeName {
  static let names =
    (0..<7).map { "length\($0)" } + (0..<5).map { "place\($0)" } + [
      "first", "last", "numbers", "bystander",
    ]
  static let length = (0..<7).map { WordHash.of("length\($0)") }
  static let place = (0..<5).map { WordHash.of("place\($0)") }
  static let first = WordHash.of("first")
  static let last = WordHash.of("last")
  static let numbers = WordHash.of("numbers")
  static let bystander = WordHash.of("bystander")
}
