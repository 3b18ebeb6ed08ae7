package import VouchAnalysis

/// The report for people at a terminal: what a program director will see, quoted, in 80 columns.
struct TerminalReport {
  let options: ReportOptions

  /// All letters one below the other, with a summary where there are several.
  func render(_ outcomes: [LetterOutcome]) -> [UInt8] {
    var page = TerminalPage(options: options)
    var letters: [ReportInput] = []
    for case .letter(let input) in outcomes { letters.append(input) }
    for (index, input) in letters.enumerated() {
      if index > 0 {
        page.blank()
        page.blank()
      }
      TerminalLetter(input, options: options).write(to: &page)
    }
    if letters.count > 1 { writeSummary(of: letters, to: &page) }
    return page.output.bytes
  }

  private func writeSummary(of letters: [ReportInput], to page: inout TerminalPage) {
    page.blank()
    page.heading("Summary", note: DecimalText.count(letters.count, "letter"))
    for input in letters {
      let score = input.analysis.score
      let critical = input.analysis.weaknesses.count { $0.rule.severity == .critical }
      page.line(
        Run(DecimalText.fixed(score.value, decimals: 1), .bold).padded(to: 7, leads: true),
        Run("  "), Run(score.tier.rawValue, score.tier.tint).padded(to: 12),
        Run(critical > 0 ? "\(critical) critical" : "", .red).padded(to: 13),
        Run(TextWrapper.squeeze(DisplayText.line(input.path), width: page.width - 34)))
    }
  }
}

extension Tier {
  /// The colour of the tier's name.
  package var tint: Tint {
    switch self {
    case .checkbox, .weak: .red
    case .adequate: .yellow
    case .strong, .exceptional: .green
    }
  }
}
