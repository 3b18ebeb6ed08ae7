import VouchAnalysis
import VouchReport

/// The page about all letters: `index.html`, with links to the letters' pages and to the other results.
struct CohortPage {
  /// The most rows of a table but that of the letters; `summary.json` has all.
  static let mostRows = 100

  let summary: CohortSummary
  /// The rows of the letters as markup.
  let rows: [UInt8]
  /// What all paths begin with, up to a slash.
  let folder: String
  /// A letter's page, seen from this one.
  let link: (Int) -> String?

  func render() -> [UInt8] {
    let title = DecimalText.count(summary.letterCount, "letter")
    var values: TemplateObject = [
      "title": .text(title),
      "folder": .text(DisplayText.line(folder)),
      "analysed": .number(summary.analysedCount),
      "unreadable": .number(summary.failures.count),
      "words": .number(summary.wordSum),
      "version": .text(summary.version),
      "waived": summary.waivedCount > 0 ? .number(summary.waivedCount) : false,
      "rows": .markup(rows),
      "anyRows": .flag(!rows.isEmpty),
      "impression": .text(Notices.impression),
    ]
    values.merge(CohortCharts(summary).values) { $1 }
    values.merge(kinds) { $1 }
    values.merge(clusters) { $1 }
    values.merge(writers) { $1 }
    values.merge(failures) { $1 }
    return HTMLFrame.render(
      .cohort, title: folder.isEmpty ? title : "\(title) in \(folder)",
      content: TemplateLibrary.render("cohort", values))
  }

  /// The weaknesses in two tables, side by side, and the strengths in one.
  private var kinds: TemplateObject {
    let half = (summary.weaknesses.count + 1) / 2
    let tables: [(String, ArraySlice<CohortSummary.KindCount>)] = [
      ("Findings", summary.weaknesses.prefix(half)),
      ("Further findings", summary.weaknesses.dropFirst(half)),
      ("Strengths", summary.evidence[...]),
    ]
    return [
      "kinds": .list(
        tables.filter { !$0.1.isEmpty }.map {
          ["caption": .text($0.0), "kind": .list($0.1.map(kind))]
        })
    ]
  }

  private func kind(_ count: CohortSummary.KindCount) -> TemplateObject {
    let kind = FindingKind(rawValue: count.kind)
    let severity = kind.map { RuleCatalogue.rule(for: $0).severity }
    let isPositive = kind?.isPositive == true
    return [
      "name": .text(count.kind.replacing("-", with: " ")),
      "number": .number(kind.flatMap(FindingKind.allCases.firstIndex) ?? 0),
      "layer": .text(isPositive ? "evidence" : severity?.rawValue ?? ""),
      "mark": .text(isPositive ? "+" : severity?.pageMark ?? ""),
      "letters": .number(count.letters), "share": .text(percent(count.letters)),
    ]
  }

  private var clusters: TemplateObject {
    let largest = summary.clusters.enumerated().sorted {
      ($1.element.paths.count, $0.offset) < ($0.element.paths.count, $1.offset)
    }.map(\.element)
    return [
      "clusters": .list(
        largest.prefix(Self.mostRows).map { cluster in
          [
            "letters": .number(cluster.paths.count),
            "share": .text(DecimalText.fixed(cluster.share * 100, decimals: 0)),
            "applicants": .text(list(cluster.applicants)),
            "writers": .text(list(cluster.writers)),
            "links": .list(
              zip(cluster.paths, cluster.letters).prefix(20).map { path, letter in
                ["href": .text(link(letter) ?? ""), "text": .text(DisplayText.line(short(path)))]
              }),
            "more": more(cluster.paths.count - 20),
          ]
        }),
      "duplicateCount": .number(summary.duplicateCount),
      "moreClusters": more(largest.count - Self.mostRows),
    ]
  }

  private var writers: TemplateObject {
    [
      "writers": .list(
        summary.writers.prefix(Self.mostRows).map { writer in
          [
            "writer": .text(DisplayText.line(writer.name)), "letters": .number(writer.letters),
            "mean": .text(DecimalText.fixed(writer.mean, decimals: 1)),
            "width": .text(DecimalText.fixed(writer.mean, decimals: 1)),
            "checkbox": .text(DecimalText.fixed(writer.checkboxShare * 100, decimals: 0)),
            "duplicates": .text(DecimalText.fixed(writer.duplicateShare * 100, decimals: 0)),
          ]
        }),
      "moreWriters": more(summary.writers.count - Self.mostRows),
    ]
  }

  private var failures: TemplateObject {
    [
      "failures": .list(
        summary.failures.prefix(Self.mostRows).map {
          [
            "path": .text(DisplayText.line(short($0.path))),
            "message": .text(DisplayText.line($0.message)),
          ]
        }),
      "moreFailures": more(summary.failures.count - Self.mostRows),
    ]
  }

  private func short(_ path: String) -> String {
    path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map(DisplayText.line).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }

  private func more(_ count: Int) -> TemplateValue { count > 0 ? .number(count) : false }

  private func percent(_ count: Int) -> String {
    DecimalText.fixed(
      Double(count) / Double(max(summary.analysedCount, 1)) * 100, decimals: 1)
  }
}
