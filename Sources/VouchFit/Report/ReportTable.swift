/// A table of figures, for a terminal of 80 columns and for Markdown.
struct ReportTable {
  /// The first column is text, the others are figures.
  var headings: [String]
  var rows: [[String]]
  /// Columns of the first column at most.
  var widest = 26

  /// Lines of a terminal.
  var terminal: [String] {
    let all = ([headings] + rows).map { [ReportTable.cut($0[0], widest)] + $0.dropFirst() }
    let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }

  /// Lines of Markdown.
  var markdown: [String] {
    let rule = ["---"] + Array(repeating: "---:", count: headings.count - 1)
    return ([headings, rule] + rows).map { row in
      "| " + row.map(ReportText.markdown).joined(separator: " | ") + " |"
    }
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "\u{2026}"
  }
}
