import Testing
import VouchInput

/// Labels of list items as Word shows them.
@Suite struct ListLabelTests {
  private static let numbering = WordFixture.element(
    "numbering",
    abstract(
      0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1.%2)") + level(2, "bullet", "o"))
      + abstract(1, level(0, "upperRoman", "(%1)", start: 4) + level(1, "cardinalText", "%2"))
      + abstract(
        2,
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimalZero\"/>"
          + "<w:pStyle w:val=\"Item\"/><w:lvlText w:val=\"%2\"/></w:lvl>")
      + list(1, 0) + list(2, 1) + list(3, 2)
      + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>"
      + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
      + level(0, "lowerLetter", "%1)", start: 4) + "</w:lvlOverride></w:num>"
      + abstract(
        6,
        level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", more: "<w:isLgl/>")
          + level(2, "decimal", "%3", more: "<w:lvlRestart w:val=\"1\"/>")
          + level(3, "decimal", "%4", more: "<w:lvlRestart w:val=\"0\"/>")) + list(6, 6))

  private static func abstract(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  private static func level(
    _ number: Int, _ format: String, _ text: String, start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>"
      + "\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private static func list(_ id: Int, _ definition: Int) -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/></w:num>"
  }

  private static func item(_ list: Int, _ level: Int, _ text: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func styled(_ text: String, _ more: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"Item\"/>\(more)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func text(_ body: String, flat: Bool) throws -> String {
    var fixture = WordFixture(body)
    fixture.links = [("n", "numbering", "numbering.xml"), ("s", "styles", "styles.xml")]
    fixture.parts["word/numbering.xml"] = numbering
    fixture.parts["word/styles.xml"] = WordFixture.element(
      "styles",
      "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
        + "</w:numPr></w:pPr></w:style>")
    let bytes = flat ? Array(fixture.flat.utf8) : fixture.zip.build()
    return try read(bytes, name: flat ? "a.xml" : "a.docx").string
  }

  @Test(arguments: [false, true])
  func labels(flat: Bool) throws {
    let cases: [(String, String)] = [
      (Self.item(1, 0, "a") + Self.item(1, 0, "b"), "1. a\n2. b\n"),
      (
        Self.item(1, 0, "a") + Self.item(1, 1, "b") + Self.item(1, 1, "c") + Self.item(1, 2, "d")
          + Self.item(1, 0, "e") + Self.item(1, 1, "f"),
        "1. a\n1.a) b\n1.b) c\n• d\n2. e\n2.a) f\n"
      ),
      (Self.item(2, 0, "a") + Self.item(2, 1, "b") + Self.item(2, 0, "c"), "(IV) a\nb\n(V) c\n"),
      (Self.item(1, 0, "a") + Self.item(4, 0, "b") + Self.item(1, 0, "c"), "1. a\n7. b\n8. c\n"),
      (Self.item(5, 0, "a") + Self.item(2, 0, "b"), "d) a\n(V) b\n"),
      (
        Self.item(6, 0, "a") + Self.item(6, 1, "b") + Self.item(6, 2, "c") + Self.item(6, 3, "d")
          + Self.item(6, 1, "e") + Self.item(6, 2, "f") + Self.item(6, 0, "g")
          + Self.item(6, 2, "h") + Self.item(6, 3, "i"),
        "I. a\n1.1 b\n1 c\n1 d\n1.2 e\n2 f\nII. g\n1 h\n2 i\n"
      ),
      (Self.styled("a") + Self.styled("b"), "01 a\n02 b\n"),
      (Self.styled("a", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "a\n"),
      (Self.item(1, 0, "") + "<w:p/>" + Self.item(1, 0, "b"), "1. \n\n2. b\n"),
      (Self.item(9, 0, "a") + Self.item(1, 8, "b"), "a\nb\n"),
    ]
    for (body, expected) in cases { #expect(try Self.text(body, flat: flat) == expected) }
  }
}
