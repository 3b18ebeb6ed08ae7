import VouchAnalysis

/// How a letter will be read in plain words, with the reasons that weigh most.
enum Verdict {
  /// The sentence, what moved the score most, and what to do first.
  static func paragraph(for analysis: Analysis) -> String {
    var sentences = [sentence(for: analysis)]
    let moves = analysis.score.telling
    let losses = moves.filter { $0.points < 0 }.prefix(2).map(\.label)
    let gains = moves.filter { $0.points > 0 }.prefix(2).map(\.label)
    switch (losses.isEmpty, gains.isEmpty) {
    case (true, true): break
    case (true, false): sentences.append("What adds most to its score: \(joined(gains)).")
    case (false, true): sentences.append("What takes most from its score: \(joined(losses)).")
    case (false, false):
      sentences.append(
        "What takes most from its score: \(joined(losses)); what adds most: \(joined(gains)).")
    }
    let critical = analysis.weaknesses.count { $0.rule.severity == .critical }
    if critical > 0 {
      let findings = DecimalText.count(critical, "critical finding")
      sentences.append("\(findings) should be settled before it is sent.")
    }
    return sentences.joined(separator: " ")
  }

  /// One sentence: the tier, and at most two merits and two faults.
  static func sentence(for analysis: Analysis) -> String {
    let opening = "A program director is likely to read this as \(name(of: analysis.score.tier))"
    let merits = Array(merits(of: analysis).prefix(2))
    let faults = Array(faults(of: analysis).prefix(2))
    switch (merits.isEmpty, faults.isEmpty) {
    case (true, true): return opening + "."
    case (false, true): return "\(opening): \(joined(merits))."
    case (true, false): return "\(opening): \(joined(faults))."
    case (false, false):
      let turn = merits.count > 1 || faults.count > 1 ? ", but " : " but "
      return "\(opening): \(joined(merits))\(turn)\(joined(faults))."
    }
  }

  private static func name(of tier: Tier) -> String {
    switch tier {
    case .checkbox: "a checkbox letter, one that hurts the application"
    case .weak: "a weak letter"
    case .adequate: "an adequate letter"
    case .strong: "a strong letter"
    case .exceptional: "an exceptional letter"
    }
  }

  private static func merits(of analysis: Analysis) -> [String] {
    let kinds = analysis.merits.map(\.kind)
    var merits: [String] = []
    switch analysis.scenarios.count {
    case 0: break
    case 1: merits.append("it tells one clinical encounter")
    case let count: merits.append("it tells \(spelled(count)) clinical encounters")
    }
    if kinds.contains(.peerComparison) { merits.append("it ranks the applicant among peers") }
    if kinds.contains(.strongEndorsement) { merits.append("it recommends without reserve") }
    if kinds.contains(.concreteExample) { merits.append("it gives a concrete example") }
    if kinds.contains(.directObservation) { merits.append("the writer saw the work") }
    return merits
  }

  private static func faults(of analysis: Analysis) -> [String] {
    let kinds = analysis.weaknesses.map(\.kind)
    let refuses = analysis.score.contributions.contains { $0.feature == ScoreCeiling.refusal.name }
    return (refuses ? ["the writer refuses to recommend the applicant"] : [])
      + faultOrder.compactMap { kind in
        let count = kinds.count { $0 == kind }
        return count > 0 ? fault(kind, count: count) : nil
      }
  }

  /// The kinds that can carry a verdict, the gravest first.
  private static let faultOrder: [FindingKind] = [
    .identityMismatch, .templateArtifact, .patientIdentifier, .doubtRaiser, .hedgedEndorsement,
    .noEndorsement, .tooShort, .noScenario, .faintPraise, .noObservation, .genericPraise,
    .secondHand, .noComparison, .noDuration,
  ]

  private static func fault(_ kind: FindingKind, count: Int) -> String? {
    switch kind {
    case .identityMismatch: "a name, pronoun or specialty does not fit"
    case .templateArtifact: "something of a template is left in it"
    case .patientIdentifier: "a patient can be identified"
    case .doubtRaiser: count == 1 ? "a remark raises doubt" : "some remarks raise doubt"
    case .hedgedEndorsement: "the recommendation is hedged"
    case .noEndorsement: "it never recommends the applicant"
    case .tooShort: "it is too short to say much"
    case .noScenario: "it tells no clinical encounter"
    case .faintPraise: "some of its praise is faint"
    case .noObservation: "it does not say that the writer saw the work"
    case .genericPraise: count < 3 ? nil : "much of its praise has no example"
    case .secondHand: "some of it is second-hand"
    case .noComparison: "it compares the applicant with nobody"
    case .noDuration: "it does not say how long the contact was"
    default: nil
    }
  }

  private static func joined(_ clauses: [String]) -> String {
    clauses.joined(separator: " and ")
  }

  private static func spelled(_ count: Int) -> String {
    let names = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return names.indices.contains(count - 2) ? names[count - 2] : String(count)
  }
}
