import Testing
import VouchInput
import VouchText

/// What the constructs of WordprocessingML say, each in a bare document and in a package.
@Suite struct WordTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var text: String

    init(_ name: String, _ body: String, _ text: String) {
      testDescription = name
      self.body = body
      self.text = text
    }
  }

  private static func t(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func p(_ content: String) -> String { "<w:p>\(content)</w:p>" }
  private static func field(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }

  private static func box(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties)<w:pict><w:txbxContent>\(p(t(text)))</w:txbxContent></w:pict></w:r>"
  }

  static let basics: [Example] = [
    Example("runs join", p(t("cardio") + "<w:proofErr/>" + t("genic")), "cardiogenic\n"),
    Example("paragraphs end lines", p(t("a")) + p("") + p(t("b")), "a\n\nb\n"),
    Example("spaces stay", p("<w:r><w:t xml:space=\"preserve\"> a  b </w:t></w:r>"), " a  b \n"),
    Example("line ends are spaces", p(t("a\nb&#13;c")), "a b c\n"),
    Example("entities and CDATA", p(t("R&amp;D &#233;<![CDATA[<x>]]>")), "R&D é<x>\n"),
    Example("no-break space stays", p(t("a\u{A0}b")), "a\u{A0}b\n"),
    Example("text outside w:t is nothing", p("x<w:r>y<w:t>z</w:t></w:r>"), "z\n"),
    Example(
      "tab, break, return",
      p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>"),
      "a\tb\nc\nd\n"),
    Example("page break", p("<w:r><w:br w:type=\"page\"/><w:t>a</w:t></w:r>"), "\na\n"),
    Example(
      "tab stops are not tabs",
      p("<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>" + t("a")), "a\n"),
    Example("positioned tab", p("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>"), "a\tb\n"),
    Example(
      "hyphens",
      p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>"),
      "a\u{2011}bc\n"),
    Example(
      "rendered page break", p(t("a") + "<w:r><w:lastRenderedPageBreak/></w:r>" + t("b")),
      "ab\n"),
    Example(
      "hyperlink, tag, control, direction",
      p(
        "<w:hyperlink>\(t("a"))</w:hyperlink><w:smartTag>\(t("b"))</w:smartTag>"
          + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(t("c"))</w:sdtContent></w:sdt>"
          + "<w:bdo>\(t("d"))</w:bdo><w:fldSimple w:instr=\"DATE\">\(t("e"))</w:fldSimple>"),
      "abcde\n"),
    Example(
      "comment marks",
      p(
        "<w:commentRangeStart w:id=\"1\"/>" + t("a")
          + "<w:r><w:commentReference w:id=\"1\"/><w:annotationRef/></w:r>"), "a\n"),
    Example(
      "ruby",
      p(
        "<w:r><w:ruby><w:rt>\(t("x"))</w:rt><w:rubyBase>\(t("a"))</w:rubyBase>"
          + "</w:ruby></w:r>"), "a\n"),
    Example(
      "math", p("<m:oMath><m:r><m:t>x=</m:t></m:r><m:r><m:t>1</m:t></m:r></m:oMath>"), "x=1\n"),
    Example(
      "drawing text is not text", p("<w:r><w:drawing><a:t>x</a:t></w:drawing></w:r>" + t("a")),
      "a\n"),
  ]

  static let revisions: [Example] = [
    Example("insertion", p("<w:ins>\(t("a"))</w:ins>"), "a\n"),
    Example("text directly in an insertion", p("<w:ins><w:t>a</w:t></w:ins>"), "a\n"),
    Example("deletion", p(t("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>"), "a\n"),
    Example("deletion holding w:t", p(t("a") + "<w:del>\(t("b"))</w:del>"), "a\n"),
    Example(
      "deletion of an insertion", p("<w:ins><w:del>\(t("b"))</w:del>\(t("a"))</w:ins>"), "a\n"),
    Example("move", p("<w:moveFrom>\(t("b"))</w:moveFrom><w:moveTo>\(t("a"))</w:moveTo>"), "a\n"),
    Example(
      "deleted paragraph mark",
      p("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + t("a")) + p(t("b")), "ab\n"),
    Example(
      "deleted last mark still ends the line",
      p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + t("a")), "a\n"),
    Example(
      "inserted paragraph mark",
      p("<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>" + t("a")) + p(t("b")), "a\nb\n"),
    Example(
      "former properties",
      p(
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"
      ),
      "a\n"),
    Example(
      "deleted row",
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p(t("x")))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(p(t("a")))</w:tc></w:tr></w:tbl>", "a\n"),
  ]

  static let structures: [Example] = [
    Example(
      "table",
      "<w:tbl><w:tr><w:tc>\(p(t("a")))</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
        + "\(p(t("b")))\(p(t("c")))</w:tc></w:tr><w:tr><w:tc>\(p(t("d")))</w:tc></w:tr></w:tbl>",
      "a\nb\nc\nd\n"),
    Example(
      "merged cell is not repeated",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p(t("a")))</w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>\(p(""))</w:tc></w:tr></w:tbl>", "a\n\n"),
    Example(
      "text box after its paragraph",
      p(
        t("a") + "<w:r><w:pict><v:textbox><w:txbxContent>\(p(t("box")))</w:txbxContent></v:textbox>"
          + "</w:pict></w:r>" + t("b")) + p(t("c")), "ab\nbox\nc\n"),
    Example(
      "text box in a paragraph that continues",
      p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + t("a") + box("box")) + p(t("b")), "ab\nbox\n"),
    Example("text box in a hidden run", p(box("no", "<w:rPr><w:vanish/></w:rPr>") + t("a")), "a\n"),
    Example(
      "deleted cell",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>\(p(t("x")))</w:tc>"
        + "<w:tc>\(p(t("a")))</w:tc></w:tr></w:tbl>", "a\n"),
    Example(
      "alternate content once",
      p(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>\(p(t("new")))"
          + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(p(t("old")))</w:txbxContent>"
          + "</mc:Fallback></mc:AlternateContent></w:r>" + t("a")), "a\nnew\n"),
    Example(
      "fallback of the unknown",
      p(
        "<mc:AlternateContent><mc:Choice Requires=\"wps later\">\(t("x"))</mc:Choice>"
          + "<mc:Choice Requires=\"undeclared\">\(t("y"))</mc:Choice>"
          + "<mc:Fallback>\(t("a"))</mc:Fallback></mc:AlternateContent>"), "a\n"),
    Example(
      "no alternative",
      p(
        "<mc:AlternateContent><mc:Choice Requires=\"later\">\(t("x"))"
          + "</mc:Choice></mc:AlternateContent>" + t("a")), "a\n"),
    Example("bullet", p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>" + t("a")), "•a\n"),
    Example("tick", p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"), "✓\n"),
    Example(
      "ornament", p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>" + t("a")), "a\n"),
    Example(
      "symbol of a text font", p("<w:r><w:sym w:font=\"Arial\" w:char=\"00E9\"/></w:r>"), "é\n"),
    Example(
      "Greek", p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F062\"/></w:r>" + t("-blocker")),
      "β-blocker\n"),
    Example(
      "private characters in text",
      p(t("\u{F0B7} \u{F062}-blocker \u{F0FC}\u{F04A}\u{F0A3} 5")) + p(t(" \u{F06E}\tb \u{F0B7}")),
      "• β-blocker ✓ϑ≤ 5\n •\tb •\n"),
    Example(
      "other private characters stay",
      p(t("a\u{E000}\u{F01F}\u{F100}\u{FF01}")), "a\u{E000}\u{F01F}\u{F100}\u{FF01}\n"),
    Example(
      "private symbol", p("<w:r><w:sym w:font=\"Arial\" w:char=\"F04A\"/></w:r>" + t("a")), "a\n"),
  ]

  static let fields: [Example] = [
    Example(
      "result, not code",
      p(
        field("begin") + "<w:r><w:instrText>DATE x</w:instrText></w:r>" + t("no")
          + field("separate") + t("yes") + field("end") + t("!")), "yes!\n"),
    Example(
      "nested in the code",
      p(
        field("begin") + field("begin") + field("separate") + t("no") + field("end")
          + field("separate") + t("yes") + field("end")), "yes\n"),
    Example(
      "nested in the result",
      p(
        field("begin") + field("separate") + t("a") + field("begin") + t("no") + field("end")
          + t("b") + field("end")), "ab\n"),
    Example(
      "result over paragraphs",
      p(field("begin") + field("separate") + t("a")) + p(t("b") + field("end") + t("c")), "a\nbc\n"),
    Example("code that never ends", p(field("begin") + t("no")) + p(t("a")), "\na\n"),
    Example(
      "stray marks", p(field("separate") + t("a") + field("end") + field("end") + t("b")), "ab\n"),
    Example(
      "a text box has its own fields",
      p(
        field("begin") + field("separate")
          + "<w:r><w:pict><w:txbxContent>\(p(field("end") + t("box")))</w:txbxContent></w:pict></w:r>"
          + field("end") + t("a")), "a\nbox\n"),
  ]

  static let hidden: [Example] = [
    Example("hidden run", p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>" + t("a")), "a\n"),
    Example(
      "not hidden",
      p(
        "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>a</w:t></w:r>"
          + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>"), "ab\n"),
    Example("hidden mark", p("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + t("a")), "a\n"),
    Example(
      "hidden on the web only", p("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>a</w:t></w:r>"), "a\n"),
    Example(
      "hidden tab and break",
      p(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:br/><w:sym w:font=\"Arial\" w:char=\"0041\"/></w:r>"
          + t("a")), "a\n"),
  ]

  @Test(arguments: basics + revisions + structures + fields + hidden)
  func construct(_ example: Example) throws {
    let fixture = WordFixture(example.body)
    #expect(try read(fixture.zip.build()).string == example.text)
    let bare = try read(Array(fixture.documentXML.utf8), name: "document.xml")
    #expect(bare.string == example.text)
    #expect(bare.format == .documentXML)
    let flat = try read(Array(fixture.flat.utf8), name: "letter.xml")
    #expect(flat.string == example.text)
    #expect(flat.format == .flatOPC)
  }

  @Test func strictNamespace() throws {
    var fixture = WordFixture("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    fixture.namespace = WordFixture.strict
    #expect(try read(fixture.zip.build()).string == "a\n")
  }

  @Test func namesMatchByNamespaceNotPrefix() throws {
    let xml = """
      <document xmlns="\(WordFixture.transitional)" xmlns:w="http://example.org/"><body><p>\
      <r><t>a</t><w:t>no</w:t></r></p></body></document>
      """
    #expect(try read(Array(xml.utf8), name: "document.xml").string == "a\n")
  }

  @Test(arguments: ["utf-16le", "utf-16be"], [true, false])
  func documentInUTF16(encoding: String, marked: Bool) throws {
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
      + WordFixture("<w:p><w:r><w:t>é\u{1F642}</w:t></w:r></w:p>").documentXML
    let units = (marked ? [0xFEFF] : []) + Array(xml.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return encoding == "utf-16le" ? pair : pair.reversed()
    }
    let document = try read(bytes, name: "document.xml")
    #expect(document.string == "é\u{1F642}\n")
    #expect(document.encoding == encoding)
  }

  @Test func documentWithMarkOrDeclaredEncoding() throws {
    let xml = WordFixture("<w:p><w:r><w:t>café</w:t></w:r></w:p>").documentXML
    let marked = try read([0xEF, 0xBB, 0xBF] + Array(xml.utf8), name: "document.xml")
    #expect(marked.string == "café\n")
    let declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + xml
    let latin = declared.unicodeScalars.map { UInt8($0.value) }
    let document = try read(latin, name: "document.xml")
    #expect(document.string == "café\n")
    #expect(document.encoding == "windows-1252")
  }

  @Test(.timeLimit(.minutes(1))) func fieldsThatNeverEnd() throws {
    let paragraph =
      Self.p(
        Self.field("begin") + Self.field("separate") + Self.field("begin")) + Self.p(Self.t("a"))
    let body = String(repeating: paragraph, count: 60_000)
    let text = try read(Array(WordFixture(body).documentXML.utf8), name: "a.xml").text
    #expect(text.utf8.count == 180_000)
  }

  @Test func remarks() throws {
    let body = """
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r>\
      </w:p></w:sdtContent></w:sdt><w:altChunk r:id="rId9"/><w:p><w:r><w:object/></w:r></w:p>
      """
    let document = try read(WordFixture(body).zip.build())
    #expect(document.string == "Click here\n\n")
    #expect(document.warnings.count == 3)
  }
}
