import Testing
import VouchInput
import VouchText

/// How the parts of a package are found and ordered.
@Suite struct WordPackageTests {
  private static func paragraph(_ text: String, _ more: String = "") -> String {
    "<w:p>\(more)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func reference(_ kind: String, _ type: String, _ id: String) -> String {
    "<w:\(kind)Reference w:type=\"\(type)\" r:id=\"\(id)\"/>"
  }

  /// A letter with two sections, four headers, a footer, and notes.
  private static var full: WordFixture {
    let first =
      "<w:pPr><w:sectPr>" + reference("header", "default", "h1")
      + reference("header", "first", "h2") + "</w:sectPr></w:pPr>"
    let last =
      "<w:sectPr>" + reference("header", "default", "h1")
      + reference("header", "even", "h3") + reference("header", "first", "gone")
      + reference("footer", "default", "f1") + "</w:sectPr>"
    var fixture = WordFixture(
      paragraph("Dear Director", first)
        + paragraph("body", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
        + paragraph("end", "<w:r><w:endnoteReference w:id=\"1\"/></w:r>") + last)
    fixture.links = [
      ("h1", "header", "header1.xml"), ("h2", "header", "/word/header2.xml"),
      ("h3", "header", "../word/HEADER3.xml"), ("unused", "header", "header4.xml"),
      ("gone", "header", "header9.xml"), ("f1", "footer", "footer1.xml"),
      ("n", "footnotes", "footnotes.xml"), ("e", "endnotes", "endnotes.xml"),
    ]
    for (number, text) in ["usual", "first", "even", "unused"].enumerated() {
      fixture.parts["word/header\(number + 1).xml"] = WordFixture.element("hdr", paragraph(text))
    }
    fixture.parts["word/footer1.xml"] = WordFixture.element("ftr", paragraph("address"))
    fixture.parts["word/footnotes.xml"] = WordFixture.element(
      "footnotes",
      "<w:footnote w:type=\"separator\" w:id=\"2\">\(paragraph("---"))</w:footnote>"
        + "<w:footnote w:id=\"3\">\(paragraph("unused"))</w:footnote>"
        + "<w:footnote w:id=\"2\">\(paragraph("foot"))</w:footnote>")
    fixture.parts["word/endnotes.xml"] = WordFixture.element(
      "endnotes", "<w:endnote w:id=\"1\">\(paragraph("last"))</w:endnote>")
    return fixture
  }

  @Test(arguments: [false, true])
  func regionsInOrder(isFlat: Bool) throws {
    let bytes = isFlat ? Array(Self.full.flat.utf8) : Self.full.zip.build()
    let document = try read(bytes, name: isFlat ? "letter.xml" : "letter.docx")
    #expect(document.text.regions.map(\.region) == [.header, .body, .footer, .note])
    #expect(document.string(of: .header) == "first\nusual\neven\n")
    #expect(document.string(of: .body) == "Dear Director\nbody\nend\n")
    #expect(document.string(of: .footer) == "address\n")
    #expect(document.string(of: .note) == "foot\nlast\n")
    var covered = 0
    for span in document.text.regions {
      #expect(span.range.lowerBound == covered)
      covered = span.range.upperBound
    }
    #expect(covered == document.text.utf8.count)
  }

  @Test(arguments: ["vanish", "vanish w:val=\"0\""])
  func hiddenByStyle(_ property: String) throws {
    var fixture = WordFixture(
      Self.paragraph("p", "<w:pPr><w:pStyle w:val=\"Child\"/></w:pPr>")
        + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Char\"/></w:rPr><w:t>c</w:t></w:r>"
        + "<w:r><w:rPr><w:rStyle w:val=\"Char\"/><w:vanish w:val=\"off\"/></w:rPr><w:t>s</w:t></w:r>"
        + "</w:p>")
    fixture.links = [("s", "styles", "styles.xml")]
    fixture.parts["word/styles.xml"] = WordFixture.element(
      "styles",
      "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:\(property)/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:basedOn w:val=\"Base\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Char\"><w:basedOn w:val=\"Loop\"/>"
        + "<w:rPr><w:\(property)/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>")
    let expected = property == "vanish" ? "\ns\n" : "p\ncs\n"
    #expect(try read(fixture.zip.build()).string == expected)
    #expect(try read(Array(fixture.flat.utf8), name: "a.xml").string == expected)
  }

  @Test(arguments: [
    ("word/document2.xml", "/word/document2.xml"), ("odd/blah_blah.xml", "odd/blah%5Fblah.xml"),
    ("word/document.xml", "../../Word/./DOCUMENT.xml"), ("main.xml", "main.xml"),
  ])
  func mainPartByItsLink(main: String, target: String) throws {
    var fixture = WordFixture(Self.paragraph("a"))
    fixture.main = main
    fixture.mainTarget = target
    #expect(try read(fixture.zip.build()).string == "a\n")
  }

  @Test func hiddenByBothStylesIsShown() throws {
    var fixture = WordFixture(
      "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:t>no</w:t></w:r>"
        + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>yes</w:t></w:r>"
        + "<w:r><w:rPr><w:vanish/><w:rStyle w:val=\"C\"/></w:rPr><w:t>no</w:t></w:r></w:p>")
    fixture.links = [("s", "styles", "styles.xml")]
    let hidden = "<w:rPr><w:vanish/></w:rPr></w:style>"
    fixture.parts["word/styles.xml"] = WordFixture.element(
      "styles",
      "<w:style w:type=\"paragraph\" w:styleId=\"P\">\(hidden)"
        + "<w:style w:type=\"character\" w:styleId=\"C\">\(hidden)")
    #expect(try read(fixture.zip.build()).string == "yes\n")
  }

  /// The sheet is first asked in the second paragraph.
  @Test(arguments: [false, true])
  func hiddenWithoutAStyle(isFlat: Bool) throws {
    var fixture = WordFixture(
      Self.paragraph("no") + Self.paragraph("yes", "<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>")
        + Self.paragraph("no"))
    fixture.links = [("s", "styles", "styles.xml")]
    fixture.parts["word/styles.xml"] = WordFixture.element(
      "styles",
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:vanish/></w:rPr>"
        + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"P\"/>")
    let bytes = isFlat ? Array(fixture.flat.utf8) : fixture.zip.build()
    #expect(try read(bytes, name: isFlat ? "a.xml" : "a.docx").string == "\nyes\n\n")
  }

  @Test func mainPartByItsContentType() throws {
    var fixture = WordFixture(Self.paragraph("a"))
    fixture.main = "text/letter.xml"
    fixture.parts["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/app.xml" ContentType="application/xml"/>\
      <Override PartName="/Text/Letter.xml" ContentType="\
      application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>
      """
    var zip = fixture.zip
    zip.members.removeAll { $0.name == "_rels/.rels" }
    #expect(try read(zip.build()).string == "a\n")
  }

  @Test func mainPartWithoutLinks() throws {
    var zip = WordFixture(Self.paragraph("a")).zip
    zip.members.removeAll { $0.name == "_rels/.rels" }
    #expect(try read(zip.build()).string == "a\n")
  }

  @Test func packageErrors() {
    var missing = WordFixture(Self.paragraph("a"))
    missing.mainTarget = "word/elsewhere.xml"
    #expect(failure(missing.zip.build())?.kind == .missingPart)
    var external = WordFixture(Self.paragraph("a"))
    external.rootMode = " TargetMode=\"External\""
    #expect(failure(external.zip.build())?.kind == .missingPart)
    var sheet = WordFixture("")
    sheet.namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    #expect(failure(sheet.zip.build())?.kind == .notWord)
    let photos = ZipBuilder(members: [ZipBuilder.Member(name: "photo.png", bytes: [1, 2, 3])])
    #expect(failure(photos.build())?.kind == .notWord)
    #expect(failure(WordFixture("<w:p/>").zip.build())?.kind == .noText)
    let scan = WordFixture("<w:p><w:r><w:drawing/></w:r></w:p>")
    #expect(failure(scan.zip.build())?.message.contains("pictures") == true)
  }

  /// A sheet that could say something about the text is read, any other is not asked.
  @Test(arguments: [
    ("<w:pPr><w:pStyle w:val=\"A\"/></w:pPr>", "<w:numPr><w:numId w:val=\"1\"/>", true),
    ("<w:pPr><w:pStyle w:val=\"A\"/></w:pPr>", "<w:b>", false),
    ("", "<w:numPr><w:numId w:val=\"1\"/>", false), ("", "<w:vanish>", false),
  ])
  func brokenStyleSheet(style: String, sheet: String, isRead: Bool) throws {
    var fixture = WordFixture(Self.paragraph("a", style))
    fixture.links = [("s", "styles", "styles.xml")]
    fixture.parts["word/styles.xml"] = WordFixture.element("styles", sheet)
    if isRead {
      #expect(failure(fixture.zip.build())?.kind == .damaged)
    } else {
      #expect(try read(fixture.zip.build()).string == "a\n")
    }
  }

  /// Some programs empty a part in place of removing it.
  @Test func emptyPartsAreMissing() throws {
    var fixture = WordFixture(
      Self.paragraph(
        "a", "<w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
        + "<w:sectPr>\(Self.reference("header", "default", "h"))</w:sectPr>")
    fixture.links = [
      ("h", "header", "header1.xml"), ("s", "styles", "styles.xml"), ("n", "numbering", "n.xml"),
    ]
    for part in ["header1.xml", "styles.xml", "n.xml"] { fixture.parts["word/\(part)"] = "" }
    #expect(try read(fixture.zip.build()).string == "a\n")
    var zip = fixture.zip
    for place in zip.members.indices where zip.members[place].name == "word/document.xml" {
      zip.members[place].bytes = []
    }
    #expect(failure(zip.build())?.kind == .missingPart)
  }

  @Test func brokenHeaderIsAnError() {
    var fixture = Self.full
    fixture.parts["word/header1.xml"] = "<w:hdr"
    #expect(failure(fixture.zip.build())?.kind == .damaged)
  }
}
