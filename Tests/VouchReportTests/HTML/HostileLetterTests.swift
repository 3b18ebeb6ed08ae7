import HTMLScanning
import Testing
import VouchAnalysis
import VouchText

@testable import VouchReport

/// Whatever a letter or its name holds, a page has the elements that the templates write, and shows it as text.
@Suite struct HostileLetterTests {
  private static let attacks = [
    "<script>alert(1)</script>", "</p></div></main><script src=//x></script>",
    "\" onmouseover=\"alert(1)", "'><img src=x onerror=alert(1)>", "<style>*{display:none}</style>",
    "\"\u{301} onfocus=alert(1) x=\"", "<\u{338}b>", "&lt;b&gt; &amp;amp; &#60;",
    "{{title}} {{#p}} {{{p}}}",
    "javascript:alert(1)", "<!-- -->", "]]>", "<svg/onload=alert(1)>", "<base href=//x>",
    "\u{202E}gnp.exe\u{202C}", "\u{2066}\u{2069}\u{200B}\u{FEFF}",
    "\u{0}\u{1}\u{1B}[2J\u{7F}\u{85}",
    "=cmd|'/c calc'!A1", "</title>", "</style>", "</script>", "\u{E0041}\u{E007F}", "\r\n\r\n",
  ]

  /// A letter that says `text` in its names, facts, findings and passages, under such a path.
  private func input(_ text: String) -> ReportInput {
    let letter = "Dear \(text),\n\nI saw \(text) care for \(text).\n\nSincerely,\n\(text)\n"
    var analysis = SampleLetter.analysis
    analysis.facts = LetterFacts(
      applicant: text, pronoun: text, writer: text, writerTitle: text, institution: text,
      specialty: text, date: text, waived: true, writerInUS: false)
    let all = 0..<letter.utf8.count
    let part = 5..<(5 + text.utf8.count)
    analysis.scenarios = [Scenario(range: all, confidence: 1)]
    analysis.findings = [
      Finding(
        kind: .identityMismatch, range: part, cues: [Cue(feature: "word:\(text)", weight: 1)],
        detail: text),
      Finding(kind: .duration, range: part), Finding(kind: .noContact, range: nil, detail: text),
    ]
    analysis.score.contributions = [
      Contribution(feature: text, label: text, value: 1, points: 3, evidence: [part])
    ]
    return ReportInput(
      path: "a/\(text).txt", format: text, byteCount: 1, encoding: text, text: SourceText(letter),
      analysis: analysis)
  }

  /// The elements and the names of their attributes.
  private func skeleton(_ bytes: [UInt8]) throws -> [String] {
    try HTMLScan(bytes).tags.map {
      ([$0.name] + $0.attributes.keys.sorted()).joined(separator: " ")
    }
  }

  @Test(arguments: attacks)
  func changesNoElement(text: String) throws {
    // The same page of words of as many lines, slashes and blanks, which decide its shape.
    let isBlank = DisplayText.line(text).isEmpty
    let harmless =
      isBlank
      ? text
      : String(
        text.unicodeScalars.map {
          "\n\r\t /".unicodeScalars.contains($0) ? Character($0) : "x"
        })
    let page = ReportFormat.html.render([.letter(input(text))])
    let plain = ReportFormat.html.render([.letter(input(harmless))])
    #expect(try skeleton(page) == skeleton(plain))
    for scan in [try HTMLScan(page)] {
      for tag in scan.tags {
        for (name, value) in tag.attributes {
          #expect(!name.hasPrefix("on") && name != "style" && name != "src")
          if name == "href" { #expect(value.hasPrefix("#")) }
          #expect(
            !value.unicodeScalars.contains { DisplayText.picture(of: $0) != nil && $0 != "\n" })
        }
      }
    }
    #expect(
      try skeleton(ReportFormat.html.render([.failure(failure(text))]))
        == skeleton(ReportFormat.html.render([.failure(failure(harmless))])))
  }

  private func failure(_ text: String) -> ReportFailure {
    ReportFailure(path: "a/\(text)", kind: text, message: text)
  }

  @Test func showsOverridesInsteadOfObeyingThem() throws {
    let page = ReportFormat.html.render([.letter(input("safe\u{202E}txet"))])
    let text = String(decoding: page, as: UTF8.self)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("safe&lt;U+202E&gt;txet"))
  }

  /// A paragraph of a megabyte, and bytes of every kind, give a page in time that grows with them alone.
  @Test func aMegabyteInOneParagraphIsShown() throws {
    let words = String(repeating: "She was <b>zygomatic</b> & attentive. ", count: 28_000)
    var analyzer = Analyzer()
    let source = SourceText(words)
    let page = LetterBody(
      ReportInput(
        path: "a", format: "text", byteCount: words.utf8.count, encoding: "utf-8", text: source,
        analysis: analyzer.analyze(source))
    ).render()
    #expect(page.count > words.utf8.count)
    let shown = try HTMLScan(page).items.reduce(into: 0) { count, item in
      if case .text(let text) = item { count += text.ranges(of: "zygomatic").count }
    }
    #expect(shown == 28_000)
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let raw = SourceText(utf8: bytes)
    _ = try HTMLScan(
      LetterBody(
        ReportInput(
          path: "b", format: "text", byteCount: 4096, encoding: "binary", text: raw,
          analysis: analyzer.analyze(raw))
      ).render())
  }
}
