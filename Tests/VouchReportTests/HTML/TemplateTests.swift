import Testing

@testable import VouchReport

@Suite struct TemplateTests {
  private func escaped(_ text: String) -> String {
    var output = ByteWriter()
    output.appendHTML(text)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func textIsEscapedByScalars() {
    #expect(escaped("<b> & \"it's\"") == "&lt;b&gt; &amp; &quot;it&#39;s&quot;")
    // A mark of HTML with a combining accent is one character, but still a mark of HTML.
    #expect(escaped("\"\u{301}<\u{338}") == "&quot;\u{301}&lt;\u{338}")
    #expect(escaped("a\u{202E}b\u{0}c\u{1B}") == "a&lt;U+202E&gt;b\u{2400}c\u{241B}")
    #expect(
      escaped("Stra\u{DF}e \u{2014} \u{1F600} tab\tline\n")
        == "Stra\u{DF}e \u{2014} \u{1F600} tab\tline\n")
  }

  @Test func malformedBytesAreReplaced() {
    var output = ByteWriter()
    output.appendHTML(utf8: [0x61, 0xFF, 0x3C, 0xC3])
    #expect(String(decoding: output.bytes, as: UTF8.self) == "a\u{FFFD}&lt;\u{FFFD}")
  }

  @Test func tagsMustMatch() {
    for source in ["{{a", "{{#a}}", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{^a}}x"] {
      #expect(throws: Template.Fault.self, "\(source)") { try Template(source) }
    }
  }

  private static let files = TemplateLibrary.files.keys.filter { $0.hasPrefix("templates/") }

  @Test(arguments: TemplateTests.files)
  func everyFileOfTemplatesIsOne(name: String) throws {
    let bytes = try #require(TemplateLibrary.files[name])
    #expect(throws: Never.self) { try Template(String(decoding: bytes, as: UTF8.self)) }
  }

  @Test func thereAreTemplates() {
    #expect(Self.files.count > 5)
    #expect(TemplateLibrary.templates.count == Self.files.count)
  }

  @Test func sectionsRepeatForLists() {
    let group: TemplateObject = [
      "p": "", "layer": "critical", "mark": "x", "title": "<t>", "severity": "s", "what": "w",
      "why": "y", "source": "", "ask": "", "details": .list([]),
      "places": .list([["number": .number(1)], ["number": .number(2)]]),
    ]
    guard case .markup(let bytes) = TemplateLibrary.render("group", group) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("href=\"#n1\"") && text.contains("href=\"#n2\""))
    #expect(text.contains("&lt;t&gt;") && !text.contains("the whole letter"))
    #expect(!text.contains("<cite>") && !text.contains("Ask"))
  }
}
