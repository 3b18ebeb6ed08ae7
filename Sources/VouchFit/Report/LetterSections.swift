import VouchAnalysis

/// Letters and passages that were judged wrongly.
enum LetterSections {
  static func worst(_ evaluation: Evaluation) -> ReportSection? {
    guard !evaluation.worst.isEmpty else { return nil }
    let blocks = evaluation.worst.map { letter in
      let head =
        "\(letter.corpus) \(letter.id): label \(letter.labelTier.rawValue) "
        + "(\(ReportText.fixed(letter.labelScore, 0))), shown \(letter.tier.rawValue) "
        + "(\(ReportText.fixed(letter.score, 1)))"
      let misled = letter.misled.map { "\(ReportText.signed($0.points)) \($0.label)" }
      return ReportSection.Block.entry(
        head,
        (letter.note.map { ["note: " + $0] } ?? [])
          + (misled.isEmpty ? [] : ["misled by: " + misled.joined(separator: "; ")]))
    }
    return ReportSection(title: "Furthest from their label", blocks: blocks)
  }

  static func errors(_ evaluation: Evaluation) -> ReportSection? {
    guard !evaluation.errors.isEmpty else { return nil }
    let blocks = evaluation.errors.map { error in
      let place = error.passage.map { "\(error.path):\($0.line)" } ?? error.path
      return ReportSection.Block.entry(
        "\(error.isMissed ? "missed" : "wrongly found") \(error.kind): \(place)",
        error.passage.map { ["...\($0.before) >>>\($0.text)<<< \($0.after)..."] } ?? [])
    }
    return ReportSection(title: "Errors", blocks: blocks)
  }
}
