import Foundation

/// A table of Markdown, its columns padded so that it can be read as it is.
struct Table {
  private var rows: [[String]]

  init(_ header: String...) { rows = [header] }

  mutating func add(_ cells: String...) { rows.append(cells) }

  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - cells[column].count)
        return column == 0 ? cells[column] + space : space + cells[column]
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = widths.indices.map { column in
      String(repeating: "-", count: widths[column] + 1) + (column == 0 ? "-" : ":")
    }
    return line(rows[0]) + "|" + rule.joined(separator: "|") + "|\n"
      + rows.dropFirst().map(line).joined()
  }
}

extension Double {
  /// Three figures, none after the point from a hundred on.
  var shown: String {
    switch abs(self) {
    case 100...: String(format: "%.0f", self)
    case 10..<100: String(format: "%.1f", self)
    case 0.1..<10: String(format: "%.2f", self)
    case 0: "0"
    default: String(format: "%.3f", self)
    }
  }
}
