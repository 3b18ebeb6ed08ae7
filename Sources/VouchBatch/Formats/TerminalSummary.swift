import VouchAnalysis
public import VouchReport

/// The summary for people at a terminal, in 80 columns.
public struct TerminalSummary {
  private let result: BatchResult
  private let options: ReportOptions

  private var summary: CohortSummary { result.summary }

  public init(_ result: BatchResult, options: ReportOptions) {
    self.result = result
    self.options = options
  }

  public func render() -> [UInt8] {
    var page = TerminalPage(options: options)
    let mean = DecimalText.fixed(summary.meanScore, decimals: 1)
    page.line(
      left: Run(DecimalText.count(summary.letterCount, "letter"), .bold),
      right: Run(summary.analysedCount > 0 ? "mean score \(mean)" : "", .dim))
    page.rule()
    writeTiers(to: &page)
    writeFindings(to: &page)
    writeDuplicates(to: &page)
    writeSlowest(to: &page)
    writeFailures(to: &page)
    page.blank()
    page.rule()
    for path in result.files { page.line(Run("  " + squeezed(path, reserve: 2))) }
    return page.output.bytes
  }

  private func writeTiers(to page: inout TerminalPage) {
    guard summary.analysedCount > 0 else { return }
    page.heading("Tiers")
    for tier in Tier.allCases.reversed() {
      let count = summary.tiers[tier.rank]
      let share = Double(count) / Double(summary.analysedCount) * 100
      page.line(
        Run("  " + tier.rawValue, tier.tint).padded(to: 16),
        Run(Gauge.bar(value: share, width: 40), tier.tint),
        Run(String(count)).padded(to: 10, leads: true),
        Run("\(DecimalText.fixed(share, decimals: 1)) %", .dim).padded(to: 9, leads: true))
    }
    let scores = summary.scores
    let quantiles = [(0.1, "10 %"), (0.25, "25 %"), (0.5, "half"), (0.75, "75 %"), (0.9, "90 %")]
      .map { "\($0.1) up to \(DecimalText.fixed(scores.quantile($0.0), decimals: 0))" }
    page.paragraph("scores: " + quantiles.joined(separator: ", "), indent: 2, tint: .dim)
  }

  private func writeFindings(to page: inout TerminalPage) {
    if summary.weaknesses.isEmpty { return }
    page.heading("Commonest findings", note: "letters that have them")
    for kind in summary.weaknesses.prefix(8) {
      let share = Double(kind.letters) / Double(summary.analysedCount) * 100
      page.line(
        Run("  " + kind.kind).padded(to: 28), Run(Gauge.bar(value: share, width: 28)),
        Run(String(kind.letters)).padded(to: 10, leads: true),
        Run("\(DecimalText.fixed(share, decimals: 1)) %", .dim).padded(to: 9, leads: true))
    }
  }

  private func writeDuplicates(to page: inout TerminalPage) {
    if summary.clusters.isEmpty { return }
    let clusters = DecimalText.count(summary.clusters.count, "group")
    page.heading(
      "Near-duplicates", note: "\(DecimalText.count(summary.duplicateCount, "letter")), \(clusters)"
    )
    let largest = summary.clusters.enumerated().sorted {
      ($1.element.paths.count, $0.offset) < ($0.element.paths.count, $1.offset)
    }
    for (_, cluster) in largest.prefix(5) {
      let share = "\(DecimalText.fixed(cluster.share * 100, decimals: 0)) % common"
      page.line(
        Run("  " + DecimalText.count(cluster.paths.count, "letter")).padded(to: 16),
        Run(share, .dim).padded(to: 16), Run(squeezed(cluster.paths[0], reserve: 32)))
    }
    writeRest(summary.clusters.count - 5, of: "group", to: &page)
  }

  private func writeSlowest(to page: inout TerminalPage) {
    if result.slowest.isEmpty { return }
    page.heading("Slowest")
    for letter in result.slowest {
      let time = DecimalText.fixed(letter.milliseconds, decimals: 1) + " ms"
      page.line(
        Run(time).padded(to: 14, leads: true), Run("  " + squeezed(letter.path, reserve: 16)))
    }
  }

  private func writeFailures(to page: inout TerminalPage) {
    if summary.failures.isEmpty { return }
    page.heading("Unreadable", note: DecimalText.count(summary.failures.count, "file"))
    for failure in summary.failures.prefix(20) {
      page.line(Run("  " + squeezed(failure.path, reserve: 2), .red))
      page.paragraph(DisplayText.line(failure.message), indent: 6, tint: .dim)
    }
    writeRest(summary.failures.count - 20, of: "file", to: &page)
  }

  private func writeRest(_ count: Int, of noun: String, to page: inout TerminalPage) {
    if count > 0 {
      page.line(Run("  and \(DecimalText.count(count, "more \(noun)")): see summary.json", .dim))
    }
  }

  private func squeezed(_ path: String, reserve: Int) -> String {
    TextWrapper.squeeze(DisplayText.line(path), width: options.width - reserve)
  }
}
