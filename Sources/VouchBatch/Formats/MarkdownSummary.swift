import VouchAnalysis
import VouchReport

/// The summary as a page of Markdown.
struct MarkdownSummary {
  /// The most rows of a table; `summary.json` has all.
  private static let mostRows = 100
  private let summary: CohortSummary

  init(_ summary: CohortSummary) { self.summary = summary }

  func render() -> [UInt8] {
    var page = ByteWriter()
    page.append("# \(DecimalText.count(summary.letterCount, "letter"))\n\n")
    page.append(
      """
      \(summary.analysedCount) analysed, \(summary.failures.count) unreadable, mean score \
      \(DecimalText.fixed(summary.meanScore, decimals: 1)), \
      \(summary.duplicateCount) with much text in common with another one.

      """)
    table(
      "Tiers", ["tier", "letters", "share"],
      Tier.allCases.reversed().map { tier in
        let count = summary.tiers[tier.rank]
        return [tier.rawValue, String(count), percent(count)]
      }, to: &page)
    table(
      "Scores", ["score", "letters", "share"],
      summary.scores.steps.enumerated().map { step, count in
        ["\(step * 10) to \(step == 9 ? 100 : step * 10 + 9)", String(count), percent(count)]
      }, to: &page)
    table("Weaknesses", ["kind", "letters", "share"], rows(summary.weaknesses), to: &page)
    table("Strengths", ["kind", "letters", "share"], rows(summary.evidence), to: &page)
    writeLists(to: &page)
    page.append("\n\(Notices.impression)\n")
    return page.bytes
  }

  private func writeLists(to page: inout ByteWriter) {
    table(
      "Near-duplicates", ["letters", "common text", "applicants", "paths"],
      summary.clusters.map { cluster in
        let paths = cluster.paths.prefix(20).map { MarkdownText.code($0) }.joined(separator: "<br>")
        let more = cluster.paths.count > 20 ? "<br>and \(cluster.paths.count - 20) more" : ""
        return [
          String(cluster.paths.count), DecimalText.fixed(cluster.share * 100, decimals: 0) + " %",
          MarkdownText.line(cluster.applicants.prefix(20).joined(separator: ", ")), paths + more,
        ]
      }, to: &page)
    table(
      "Writers", ["writer", "letters", "mean", "checkbox", "duplicates"],
      summary.writers.map { writer in
        [
          MarkdownText.line(writer.name), String(writer.letters),
          DecimalText.fixed(writer.mean, decimals: 1),
          DecimalText.fixed(writer.checkboxShare * 100, decimals: 0) + " %",
          DecimalText.fixed(writer.duplicateShare * 100, decimals: 0) + " %",
        ]
      }, to: &page)
    table(
      "Unreadable", ["path", "reason"],
      summary.failures.map { [MarkdownText.code($0.path), MarkdownText.line($0.message)] },
      to: &page)
  }

  private func table(
    _ title: String, _ header: [String], _ rows: [[String]], to page: inout ByteWriter
  ) {
    if rows.isEmpty { return }
    page.append("\n## \(title)\n\n")
    page.append("| " + header.joined(separator: " | ") + " |\n")
    page.append("|" + String(repeating: " --- |", count: header.count) + "\n")
    for row in rows.prefix(Self.mostRows) {
      page.append("| " + row.joined(separator: " | ") + " |\n")
    }
    if rows.count > Self.mostRows {
      page.append("\n\(rows.count - Self.mostRows) more are in `summary.json`.\n")
    }
  }

  private func rows(_ kinds: [CohortSummary.KindCount]) -> [[String]] {
    kinds.map { [$0.kind, String($0.letters), percent($0.letters)] }
  }

  private func percent(_ count: Int) -> String {
    DecimalText.fixed(Double(count) / Double(max(summary.analysedCount, 1)) * 100, decimals: 1)
      + " %"
  }
}
