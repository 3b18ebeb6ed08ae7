/// A part of the evaluation's report, for terminal and Markdown alike.
struct ReportSection {
  enum Block {
    /// Sentences.
    case text(String)
    case table(ReportTable)
    /// A line with lines that belong to it.
    case entry(String, [String])
  }

  var title: String
  var blocks: [Block]

  /// Lines of a terminal of 80 columns.
  var terminal: [String] {
    var lines = [title, String(repeating: "-", count: title.count)]
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append("") }
      switch block {
      case .text(let text): lines += ReportText.wrapped(ReportText.plain(text))
      case .table(let table): lines += table.terminal
      case .entry(let head, let rest):
        lines += ReportText.wrapped(ReportText.plain(head))
        lines += rest.flatMap { ReportText.wrapped(ReportText.plain($0), indent: "    ") }
      }
    }
    return lines
  }

  /// Lines of Markdown.
  var markdown: [String] {
    var lines = ["## \(title)"]
    for block in blocks {
      lines.append("")
      switch block {
      case .text(let text): lines += ReportText.wrapped(ReportText.markdown(text), width: 100)
      case .table(let table): lines += table.markdown
      case .entry(let head, let rest):
        lines.append("- " + ReportText.markdown(head))
        lines += rest.map { "  - " + ReportText.markdown($0) }
      }
    }
    return lines
  }
}
