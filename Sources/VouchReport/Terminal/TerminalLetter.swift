import VouchAnalysis
import VouchText

/// Writes the terminal report of one letter, section by section.
struct TerminalLetter {
  let input: ReportInput
  let options: ReportOptions
  let lines: LineTable

  var analysis: Analysis { input.analysis }

  init(_ input: ReportInput, options: ReportOptions) {
    self.input = input
    self.options = options
    lines = LineTable(utf8: input.text.utf8)
  }

  func write(to page: inout TerminalPage) {
    writeHeader(to: &page)
    writeAxes(to: &page)
    writeStrengths(to: &page)
    writeFindings(to: &page)
    writeContributions(to: &page)
    writeQuestions(to: &page)
    page.blank()
    page.rule()
    page.paragraph(Notices.impression, indent: 0, tint: .dim)
    if !analysis.weaknesses.isEmpty {
      let more = options.showAll ? "" : "; --all shows everything"
      page.paragraph("'vouch rules ID' explains a finding\(more).", indent: 0, tint: .dim)
    }
  }

  /// The number of the line where a passage begins.
  func line(of range: Range<Int>) -> Int {
    lines.position(of: range.lowerBound).line
  }

  /// A quotation after its line number, shortened unless all is shown.
  func quote(
    _ range: Range<Int>, atMost limit: Int, detail: String = "", to page: inout TerminalPage
  ) {
    let text = DisplayText.line(utf8: input.bytes(of: range))
    let place = Run("    line \(line(of: range))", .dim).padded(to: 14)
    page.paragraph(
      text, label: Run(place.text + "\u{201C}", .dim), indent: 15,
      atMost: options.showAll ? nil : limit, closing: "\u{201D}")
    if !detail.isEmpty {
      page.paragraph(DisplayText.line(detail), indent: 15, tint: .dim)
    }
  }

  private func writeHeader(to page: inout TerminalPage) {
    let score = analysis.score
    let counts = "\(input.format) \u{00B7} \(DecimalText.count(analysis.wordCount, "word"))"
    let path = DisplayText.line(input.path)
    let room = page.width - DisplayText.width(counts) - 3
    page.line(left: Run(TextWrapper.squeeze(path, width: room), .bold), right: Run(counts, .dim))
    page.rule()
    let band = DecimalText.range(score.band)
    page.line(
      Run(DecimalText.fixed(score.value, decimals: 1), .bold).padded(to: 6, leads: true),
      Run("  "), Run(score.tier.rawValue.uppercased(), score.tier.tint).padded(to: 13),
      Run(Gauge.track(value: score.value, band: score.band, width: 34)),
      Run("   readers: \(band)", .dim))
    page.blank()
    page.paragraph(Verdict.sentence(for: analysis), indent: 2)
    for notice in Notices.urgent(for: analysis) {
      page.blank()
      page.paragraph(notice, label: Run("  !", .boldRed), indent: 4, tint: .red)
    }
    writeFacts(to: &page)
  }

  private func writeFacts(to page: inout TerminalPage) {
    let facts = analysis.facts
    let rows: [(String, [String?])] = [
      ("for", [facts.applicant, facts.specialty]),
      ("by", [facts.writer, facts.writerTitle, facts.institution]),
      ("dated", [facts.date]),
    ]
    let known = rows.map { ($0.0, $0.1.compactMap(\.self).joined(separator: ", ")) }
      .filter { !$0.1.isEmpty }
    if !known.isEmpty { page.blank() }
    for (name, text) in known {
      page.paragraph(
        DisplayText.line(text), label: Run("  " + name, .dim), indent: 9, atMost: 2)
    }
  }

  private func writeAxes(to page: inout TerminalPage) {
    page.heading("Axes", note: "0 to 100 each")
    for axis in analysis.score.axes.named {
      page.line(
        Run("  " + axis.name).padded(to: 19),
        Run(Gauge.bar(value: axis.value, width: 20), Gauge.tint(for: axis.value)),
        Run(DecimalText.fixed(axis.value, decimals: 0)).padded(to: 5, leads: true),
        Run("  " + (Gauge.meanings[axis.name] ?? ""), .dim))
    }
  }
}
