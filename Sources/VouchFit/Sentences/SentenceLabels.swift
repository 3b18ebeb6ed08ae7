import VouchAnalysis

/// What the labels say of one sentence: yes, no, or nothing.
struct SentenceLabels: Sendable {
  private var values = [Int8](repeating: -1, count: SentenceOutput.allCases.count)

  subscript(output: SentenceOutput) -> Bool? {
    get { values[output.rawValue] < 0 ? nil : values[output.rawValue] == 1 }
    set { values[output.rawValue] = newValue.map { $0 ? 1 : 0 } ?? -1 }
  }

  /// Labels of a sentence of a labelled letter.
  init(sentence: String, letter: LabelledLetter, quotes: [(kind: String, text: NormalText)]) {
    let text = NormalText(sentence)
    var kinds: Set<String> = []
    for quote in quotes {
      let isPhrase = quote.kind == "duration" || quote.kind == "patient-identifier"
      let matches =
        isPhrase ? !text.occurrences(of: quote.text).isEmpty : text.sharesSentence(with: quote.text)
      if matches { kinds.insert(quote.kind) }
    }
    for output in SentenceOutput.allCases {
      if let kind = output.kind { self[output] = kinds.contains(kind.rawValue) }
    }
    self[.scenario] = kinds.contains("scenario")
    if kinds.contains("scenario") {
      self[.scenarioStart] = quotes.contains { $0.kind == "scenario" && $0.text.begins(in: text) }
    }
    self[.duration] = kinds.contains("duration")
    self[.patientIdentifier] = kinds.contains("patient-identifier")
    if letter.has("no-relationship") { self[.relationship] = false }
    if kinds.contains("strong-endorsement") || kinds.contains("hedged-endorsement") {
      self[.endorsement] = true
    } else if letter.has("no-endorsement") || !kinds.isEmpty {
      self[.endorsement] = false
    }
    if kinds.contains("peer-comparison") {
      self[.rankLow] = kinds.contains("doubt-raiser")
      if kinds.contains("strong-endorsement") { self[.rankMiddle] = false }
    }
  }

  /// Labels of every sentence of a passage.
  init(passage: Passage, set: String) {
    switch set {
    case "scenario":
      self[.scenario] = passage.scenario
    case "negative":
      for output in [
        SentenceOutput.genericPraise, .faintPraise, .hedgedEndorsement, .doubtRaiser, .secondHand,
        .cvRecital, .protectedCharacteristic,
      ] {
        self[output] = passage.kind == output.kind?.rawValue
      }
    case "endorsement":
      guard let strength = passage.strength else { return }
      self[.endorsement] = strength > 0
      self[.strongEndorsement] = strength >= 4
      self[.hedgedEndorsement] = strength == 1 || strength == 2
      for (level, output) in SentenceOutput.strengths.enumerated() {
        self[output] = level == strength
      }
    case "comparison":
      self[.peerComparison] = passage.comparison
      if passage.comparison == true {
        self[.rankLow] = passage.direction == "low"
        self[.rankMiddle] = passage.direction == "middle"
      }
    case "relationship":
      let kinds = passage.kinds ?? []
      self[.directObservation] = kinds.contains("direct-observation")
      self[.duration] = kinds.contains("duration")
      self[.relationship] = kinds.contains("relationship")
    case "identifier":
      self[.patientIdentifier] = passage.identifier
    default: break
    }
  }

  /// Label of a proposed phrase of a letter: whether it is quoted under its kind.
  init(span: String, kind: SpanKind, quotes: [(kind: String, text: NormalText)]) {
    var texts = [NormalText(span)]
    if kind == .identifier, let space = span.firstIndex(of: " ") {
      // A quotation may leave a title out and go on behind the name.
      texts.append(NormalText(String(span[space...])))
    }
    self[kind.output] = quotes.contains { quote in
      quote.kind == kind.finding.rawValue
        && texts.contains {
          !$0.occurrences(of: quote.text).isEmpty || !quote.text.occurrences(of: $0).isEmpty
        }
    }
  }

  /// Label of a proposed phrase of a passage, where the set says something of its kind.
  init(span: String, kind: SpanKind, passage: Passage, set: String) {
    let gold: String?
    switch (set, kind) {
    case ("identifier", .identifier): gold = passage.quote
    case ("relationship", .duration): gold = passage.duration
    default: return
    }
    let text = NormalText(span)
    self[kind.output] =
      gold.map { gold in
        !text.occurrences(of: NormalText(gold)).isEmpty
          || !NormalText(gold).occurrences(of: text).isEmpty
      } ?? false
  }
}
