import VouchLexicon
import VouchText

/// Collects the candidates of a letter with their features.
///
/// One value is reused for letter after letter and keeps its storage.
struct SpanCollector {
  /// The most verbs of a sentence that count, so that endless sentences take linear time.
  private static let mostEvents = 64
  /// The most symbols inside a candidate that count.
  private static let mostInside = 32
  /// The most candidates of a sentence with which the sentence itself is described, so that endless ones take bounded room.
  private static let mostDescribed = 64

  private(set) var candidates: [SpanCandidate] = []
  /// Hashes of the features of all candidates, one behind the other; a candidate may have one twice.
  private(set) var features: [UInt64] = []
  /// The sentence of the last candidate, and how many candidates it has.
  private var described = (position: -1, count: 0)
  private let recorder: FeatureRecorder?
  /// By kind, the hash of its name.
  private let kinds = SpanKind.allCases.map { WordHash.of($0.title) }
  private let actors = Actor.allCases.map { WordHash.of($0.name) }
  private let tenses = Tense.allCases.map { WordHash.of($0.name) }
  private let template = WordHash.of(Template.span.name)
  private let names = Names()

  /// Hashes of the attributes that tell of the words around a candidate.
  private struct Names {
    static let all = ["in", "b1", "b2", "b3", "before", "a1", "a2", "a3", "class", "act"]
    let inside = WordHash.of("in")
    let before = ["b1", "b2", "b3"].map { WordHash.of($0) }
    let near = WordHash.of("before")
    let after = ["a1", "a2", "a3"].map { WordHash.of($0) }
    let `class` = WordHash.of("class")
    let act = WordHash.of("act")
  }

  /// Makes a collector; with a recorder it has the names of all features kept, at a price.
  init(recorder: FeatureRecorder? = nil) {
    self.recorder = recorder
    for name in Names.all + SpanKind.allCases.map(\.title) { recorder?.noteSpelling(name) }
  }

  mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    described = (-1, 0)
  }

  /// Starts a candidate, with the symbols inside and around it and the classes and verbs of its sentence.
  mutating func begin(
    _ kind: SpanKind, _ tokens: Range<Int>, position: Int, _ reading: LetterReading
  ) {
    candidates.append(
      SpanCandidate(
        kind: kind, tokens: tokens, position: position,
        features: features.count..<features.count))
    let view = reading.views[position]
    addSymbols(around: tokens, view.symbols, reading.symbols)
    described = (position, described.position == position ? described.count + 1 : 1)
    guard described.count <= SpanCollector.mostDescribed else { return }
    view.classes.visit { id in
      let cue = reading.classes.cues[Int(id.rawValue)]
      if cue != 0 { append((kinds[kind.rawValue], names.class, cue, 0)) }
    }
    for index in view.events.prefix(SpanCollector.mostEvents) {
      let event = reading.events[index]
      append(
        (
          kinds[kind.rawValue], names.act, actors[event.actor.rawValue],
          tenses[event.tense.rawValue]
        )
      )
    }
  }

  /// Adds an attribute to the candidate, if a condition holds.
  mutating func add(_ attribute: StaticString, if condition: Bool = true) {
    guard condition, let last = candidates.last else { return }
    recorder?.noteSpelling(attribute.description)
    append((kinds[last.kind.rawValue], WordHash.of(attribute), 0, 0))
  }

  /// Marks the candidate as a name like the applicant's.
  ///
  /// - Parameter isScored: whether the score counts it where the weights accept it.
  mutating func markVariant(isScored: Bool) {
    candidates[candidates.count - 1].isVariant = true
    candidates[candidates.count - 1].isScored = isScored
  }

  /// Sets the log-odds of a candidate.
  mutating func setScore(_ score: Float, of index: Int) { candidates[index].score = score }

  private mutating func addSymbols(
    around tokens: Range<Int>, _ range: Range<Int>, _ symbols: [Symbol]
  ) {
    guard let kind = candidates.last.map({ kinds[$0.kind.rawValue] }) else { return }
    var first = range.lowerBound
    var behind = range.upperBound
    while first < behind {
      let middle = first + (behind - first) / 2
      if symbols[middle].tokens.upperBound <= tokens.lowerBound {
        first = middle + 1
      } else {
        behind = middle
      }
    }
    var end = first
    while end < range.upperBound, symbols[end].tokens.lowerBound < tokens.upperBound {
      if end - first < SpanCollector.mostInside {
        append((kind, names.inside, symbols[end].hash, 0))
      }
      end += 1
    }
    for step in 0..<min(4, first - range.lowerBound) {
      let symbol = symbols[first - 1 - step].hash
      if step < 3 { append((kind, names.before[step], symbol, 0)) }
      append((kind, names.near, symbol, 0))
    }
    for step in 0..<min(3, range.upperBound - end) {
      append((kind, names.after[step], symbols[end + step].hash, 0))
    }
    add("opens", if: first == range.lowerBound)
  }

  private mutating func append(_ parts: FeatureParts) {
    var hash = FeatureHash(template: template)
    hash.add(parts.0)
    hash.add(parts.1)
    if parts.2 != 0 { hash.add(parts.2) }
    if parts.3 != 0 { hash.add(parts.3) }
    features.append(hash.value)
    let last = candidates.count - 1
    candidates[last].features = candidates[last].features.lowerBound..<features.count
    recorder?.note(hash.value, .span, parts)
  }
}
