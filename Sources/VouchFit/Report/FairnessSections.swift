/// What changed with the applicant's name, pronoun, country and school.
enum FairnessSections {
  static func all(_ evaluation: Evaluation) -> [ReportSection] {
    guard let fairness = evaluation.fairness else { return [] }
    return [swaps(fairness), moved(fairness), means(fairness)].compactMap { $0 }
  }

  private static func swaps(_ fairness: Fairness) -> ReportSection {
    let rows = fairness.swaps.map { swap in
      [
        swap.name, "\(swap.letters)", ReportText.signed(swap.meanChange, 2),
        swap.largest.map { ReportText.signed($0.change, 2) } ?? "-",
        swap.largest.map(\.id) ?? "-", "\(swap.overTolerance)", "\(swap.tierChanges)",
      ]
    }
    let text =
      "Each of \(fairness.letters) letters is judged again, with the shipped weights, after the applicant's "
      + "name, pronoun, country or school was changed; letters in which there is nothing to change do not "
      + "count. A pronoun changes for everyone of that gender in the letter; 'gender exchanged' turns all he into "
      + "she, man into woman and the reverse. 'stated' compares a letter that names a school with the same "
      + "letter naming a plain one. No score should move by more than "
      + "\(ReportText.fixed(Fairness.tolerance, 1)) of 100, and no tier."
    let headings = ["swap", "letters", "mean", "largest", "letter", ">0.5", "tier"]
    return ReportSection(
      title: "Fairness",
      blocks: [.text(text), .table(ReportTable(headings: headings, rows: rows))])
  }

  private static func moved(_ fairness: Fairness) -> ReportSection? {
    let rows = fairness.swaps.flatMap { swap in
      swap.moved.prefix(3).map { move in
        [
          swap.name, move.id, ReportText.fixed(move.before, 1),
          ReportText.fixed(move.after, 1) + (move.tierChanged ? "*" : " "),
          move.cause.map { "\($0.feature) \(ReportText.signed($0.points))" } ?? "-",
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    let headings = ["swap", "letter", "before", "after ", "most through"]
    return ReportSection(
      title: "Letters that moved most, three a swap (* to another tier)",
      blocks: [.table(ReportTable(headings: headings, rows: rows, widest: 22))])
  }

  private static func means(_ fairness: Fairness) -> ReportSection? {
    let tables = [("name", fairness.names), ("pronoun", fairness.pronouns)]
      .filter { !$0.1.isEmpty }.map { heading, means in
        ReportSection.Block.table(
          ReportTable(
            headings: [heading, "letters", "mean score"],
            rows: means.map { [$0.name, "\($0.letters)", ReportText.fixed($0.score, 2)] }))
      }
    guard !tables.isEmpty else { return nil }
    return ReportSection(title: "Mean score by name and pronoun", blocks: tables)
  }
}
