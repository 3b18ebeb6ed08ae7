/// Lines of a terminal report.
package struct TerminalPage {
  package let width: Int
  package let color: Bool
  package private(set) var output = ByteWriter()

  package init(options: ReportOptions) {
    width = options.width
    color = options.color
  }

  package mutating func blank() {
    output.append("\n")
  }

  /// One line of runs; spaces at its end are dropped.
  package mutating func line(_ runs: Run...) {
    line(runs)
  }

  package mutating func line(_ runs: [Run]) {
    var runs = runs
    while let last = runs.last {
      let kept = last.text.trimmingTrailingSpaces()
      if kept.isEmpty {
        runs.removeLast()
      } else {
        runs[runs.count - 1].text = kept
        break
      }
    }
    for run in runs { append(run) }
    output.append("\n")
  }

  /// A line with one run at its left and one at its right end.
  package mutating func line(left: Run, right: Run) {
    let room = width - DisplayText.width(left.text) - DisplayText.width(right.text)
    line(left, Run(String(repeating: " ", count: max(1, room))), right)
  }

  package mutating func rule() {
    line(Run(String(repeating: "\u{2500}", count: width), .dim))
  }

  package mutating func heading(_ title: String, note: String = "") {
    blank()
    line(Run(title.uppercased(), .bold), Run(note.isEmpty ? "" : "   " + note, .dim))
  }

  /// Wrapped text after a label, lines below the first aligned with it.
  package mutating func paragraph(
    _ text: String, label: Run = Run(""), indent: Int, tint: Tint = .plain,
    atMost limit: Int? = nil,
    closing: String = ""
  ) {
    let room = width - indent
    let lines =
      limit.map { TextWrapper.wrap(text, width: room, atMost: $0, closing: closing) }
      ?? TextWrapper.wrap(text + closing, width: room)
    for (index, text) in lines.enumerated() {
      let start = index == 0 ? label.padded(to: indent) : Run("").padded(to: indent)
      line(start, Run(text, tint))
    }
  }

  private mutating func append(_ run: Run) {
    if color && run.tint != .plain && !run.text.isEmpty {
      output.append("\u{1B}[\(run.tint.rawValue)m\(run.text)\u{1B}[0m")
    } else {
      output.append(run.text)
    }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
