import VouchLexicon
import VouchText

/// Kinds of findings that are phrases: rules propose candidates, fitted weights decide.
package enum SpanKind: Int, CaseIterable, Sendable {
  case duration, cliche, name, pronoun, specialty, identifier

  /// The finding kind of a candidate that is accepted.
  package var finding: FindingKind {
    switch self {
    case .duration: .duration
    case .cliche: .cliche
    case .name, .pronoun, .specialty: .identityMismatch
    case .identifier: .patientIdentifier
    }
  }

  /// The hash of the name.
  var hash: UInt64 { SpanKind.hashes[rawValue] }

  private static let hashes = allCases.map { WordHash.of("\($0)") }

  /// The model output that decides.
  package var output: SentenceOutput {
    switch self {
    case .duration: .durationSpan
    case .cliche: .clicheSpan
    case .name: .nameSpan
    case .pronoun: .pronounSpan
    case .specialty: .specialtySpan
    case .identifier: .identifierSpan
    }
  }
}

/// A phrase that may be a finding, with what speaks for and against it.
struct SpanCandidate {
  var kind: SpanKind
  /// Indices of the tokens.
  var tokens: Range<Int>
  /// Index of its sentence among the body's.
  var position: Int
  /// Hashes of its features, ascending, each once.
  var features: [UInt64]
  /// What to tell the user, such as the name that was expected.
  var detail: String
}

/// A candidate with the log-odds that it is a finding.
struct ScoredSpan {
  var candidate: SpanCandidate
  var score: Float
}

/// Collects the features of one candidate.
struct SpanFeatures {
  private let kind: UInt64
  private let recorder: FeatureRecorder?
  private(set) var hashes: [UInt64] = []
  private static let act = WordHash.of("act")
  /// The most events of a sentence that count, so that endless sentences take linear time.
  private static let mostEvents = 64

  init(_ kind: SpanKind, recorder: FeatureRecorder?) {
    self.kind = kind.hash
    self.recorder = recorder
    recorder?.noteSpelling("\(kind)")
  }

  /// Adds an attribute.
  mutating func add(_ attribute: StaticString) {
    let hash = WordHash.of(attribute)
    append((kind, hash, 0, 0))
    recorder?.noteSpelling(attribute.description)
  }

  /// Adds an attribute if a condition holds.
  mutating func add(_ attribute: StaticString, if condition: Bool) {
    if condition { add(attribute) }
  }

  /// Adds an attribute with a value.
  mutating func add(_ attribute: StaticString, _ value: UInt64) {
    append((kind, WordHash.of(attribute), value, 0))
    recorder?.noteSpelling(attribute.description)
  }

  /// Adds the symbols inside the candidate and around it, and the classes and verbs of its sentence.
  mutating func addContext(_ tokens: Range<Int>, position: Int, reading: LetterReading) {
    let view = reading.views[position]
    let symbols = reading.symbols[view.symbols]
    let first = symbols.partition { $0.tokens.upperBound > tokens.lowerBound }
    let last = symbols[first...].partition { $0.tokens.lowerBound >= tokens.upperBound }
    for symbol in symbols[first..<last] { add("in", symbol.hash) }
    let before = symbols[..<first]
    for (attribute, symbol) in zip(["b1", "b2", "b3"] as [StaticString], before.reversed()) {
      add(attribute, symbol.hash)
    }
    for symbol in before.suffix(4) { add("before", symbol.hash) }
    for (attribute, symbol) in zip(["a1", "a2", "a3"] as [StaticString], symbols[last...]) {
      add(attribute, symbol.hash)
    }
    add("opens", if: before.isEmpty)
    view.classes.visit { id in
      if let hash = reading.classes.cues[Int(id.rawValue)] { add("class", hash) }
    }
    for event in reading.events[view.events].prefix(SpanFeatures.mostEvents) {
      append((kind, SpanFeatures.act, event.actor.hash, event.tense.hash))
      recorder?.noteSpelling("act")
    }
  }

  private mutating func append(_ parts: FeatureParts) {
    var hash = FeatureHash(template: Template.span.hash)
    hash.add(parts.0)
    hash.add(parts.1)
    if parts.2 != 0 { hash.add(parts.2) }
    if parts.3 != 0 { hash.add(parts.3) }
    hashes.append(hash.value)
    recorder?.note(hash.value, .span, parts)
  }

  /// The candidate with these features.
  func candidate(
    _ kind: SpanKind, _ tokens: Range<Int>, position: Int, detail: String = ""
  ) -> SpanCandidate {
    SpanCandidate(
      kind: kind, tokens: tokens, position: position, features: Array(Set(hashes)).sorted(),
      detail: detail)
  }
}

extension ArraySlice {
  /// The first place from which on a condition holds, which does not hold before it, in logarithmic time.
  fileprivate func partition(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
