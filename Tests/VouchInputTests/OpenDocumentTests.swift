import Testing
import VouchInput
import VouchText

/// OpenDocument texts in packages and flat.
@Suite struct OpenDocumentTests {
  private static let type = "application/vnd.oasis.opendocument.text"

  private static func namespaces() -> String {
    ["office", "text", "style", "table", "drawing"].map {
      let prefix = $0 == "drawing" ? "draw" : $0
      return " xmlns:\(prefix)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined() + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
  }

  private static let styles = """
    <style:style style:name="No" style:family="text"><style:text-properties text:display="none"/>\
    </style:style><style:style style:name="Sub" style:family="text" style:parent-style-name="No"/>\
    <style:style style:name="P1" style:family="paragraph" style:master-page-name="First"/>
    """

  private static let masters = """
    <office:master-styles><style:master-page style:name="Standard">\
    <style:header><text:p>Usual</text:p></style:header>\
    <style:footer><text:p>Address</text:p></style:footer></style:master-page>\
    <style:master-page style:name="First"><style:header><text:p>Head</text:p></style:header>\
    <style:header-first><text:p>First</text:p></style:header-first>\
    <style:footer style:display="false"><text:p>no</text:p></style:footer></style:master-page>\
    <style:master-page style:name="Envelope"><style:header><text:p>no</text:p></style:header>\
    </style:master-page></office:master-styles>
    """

  private static func xml(_ root: String, _ content: String) -> String {
    "<office:\(root)\(namespaces())>\(content)</office:\(root)>"
  }

  private static func content(_ body: String) -> String {
    "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body>"
  }

  private static func package(_ body: String, type: String = type, manifest: String = "")
    -> ZipBuilder
  {
    let parts = [
      ("mimetype", type), ("content.xml", xml("document-content", content(body))),
      ("styles.xml", xml("document-styles", masters)),
      ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"x\">\(manifest)</m:manifest>"),
    ]
    return ZipBuilder(
      members: parts.map {
        ZipBuilder.Member(name: $0.0, bytes: Array($0.1.utf8), method: $0.0 == "mimetype" ? 0 : 8)
      })
  }

  private static let lists = """
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
    style:num-prefix="(" style:num-suffix=")" style:num-format="1" text:start-value="3"/>\
    <text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="a" \
    text:display-levels="2"/><text:list-level-style-bullet text:level="3" text:bullet-char="-"/>\
    <text:list-level-style-number text:level="4" style:num-format=""/></text:list-style>
    """

  private static func list(_ items: String, _ more: String = "") -> String {
    "<text:list text:style-name=\"L\"\(more)>\(items)</text:list>"
  }

  private static func item(_ content: String, _ more: String = "") -> String {
    "<text:list-item\(more)>\(content)</text:list-item>"
  }

  @Test func listLabels() throws {
    func p(_ text: String) -> String { "<text:p>\(text)</text:p>" }
    let inner = "<text:list>\(Self.item(p("c") + p("d")))\(Self.item(p("e")))</text:list>"
    let deep =
      "<text:list>"
      + Self.item(
        "<text:list>\(Self.item(p("f")))"
          + Self.item("<text:list>\(Self.item(p("g")))</text:list>") + "</text:list>")
      + "</text:list>"
    let body =
      Self.list(Self.item(p("a")) + Self.item(p("b") + inner) + Self.item(deep)) + p("x")
      + Self.list(Self.item(p(" ")) + Self.item(p("h"))) + p("y")
      + Self.list(Self.item(p("i")), " text:continue-numbering=\"true\"")
      + Self.list(Self.item(p("j"), " text:start-value=\"9\""))
    let document = try read(
      Array(
        Self.xml(
          "document",
          "<office:automatic-styles>\(Self.lists)</office:automatic-styles>"
            + "<office:body><office:text>\(body)</office:text></office:body>"
        ).utf8), name: "a.fodt")
    #expect(
      document.string
        == "(3) a\n(4) b\n4.a. c\nd\n4.b. e\n• f\ng\nx\n\n(4) h\ny\n(5) i\n(9) j\n")
  }

  static let texts: [(String, String)] = [
    (
      "<text:h>Re</text:h><text:p> Dear\n   <text:span>Dir</text:span>ector </text:p>",
      "Re\nDear Director \n"
    ),
    (
      "<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d<text:s/></text:p>",
      "a  b\tc\nd \n"
    ),
    ("<text:p>a<text:span text:style-name=\"Sub\">no</text:span>b</text:p>", "ab\n"),
    ("<text:tracked-changes><text:p>no</text:p></text:tracked-changes><text:p>a</text:p>", "a\n"),
    ("<text:p>a<office:annotation><text:p>no</text:p></office:annotation>b</text:p>", "ab\n"),
    (
      "<text:section text:display=\"none\"><text:p>no</text:p></text:section><text:p>a</text:p>",
      "a\n"
    ),
    ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", "a\n"),
    (
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        + "<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell>"
        + "<table:table-cell table:number-columns-repeated=\"999999\"><text:p>b</text:p>"
        + "</table:table-cell></table:table-row></table:table>", "a\nb\n"
    ),
    (
      "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
        + "<svg:title>no</svg:title></draw:frame>b</text:p><text:p>c</text:p>", "ab\nbox\nc\n"
    ),
    (
      "<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>no</text:ruby-text>"
        + "</text:ruby><text:date>b</text:date></text:p>", "ab\n"
    ),
    (
      "<text:table-of-content><text:table-of-content-source><text:p>no</text:p>"
        + "</text:table-of-content-source><text:p>a</text:p></text:table-of-content>", "a\n"
    ),
  ]

  @Test func constructs() throws {
    for (body, expected) in Self.texts {
      let document = try read(Self.package(body).build(), name: "a.odt")
      #expect(document.string(of: .body) == expected, "\(body)")
      #expect(document.format == .odt)
      let flat = try read(
        Array(Self.xml("document", Self.masters + Self.content(body)).utf8), name: "a.fodt")
      #expect(flat.string(of: .body) == expected, "\(body)")
      #expect(flat.format == .flatODT)
    }
  }

  @Test func regions() throws {
    let note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p>"
      + "</text:note-body></text:note>"
    let document = try read(Self.package("<text:p>Body\(note)!</text:p>").build(), name: "a.odt")
    #expect(document.string(of: .header) == "First\nUsual\nHead\n")
    #expect(document.string(of: .body) == "Body!\n")
    #expect(document.string(of: .footer) == "Address\n")
    #expect(document.string(of: .note) == "Note\n")
  }

  @Test func refusals() {
    let body = "<text:p>a</text:p>"
    let spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(failure(Self.package(body, type: spreadsheet).build(), name: "a.odt")?.kind == .notWord)
    let locked = Self.package(body, manifest: "<m:encryption-data/>").build()
    #expect(failure(locked, name: "a.odt")?.kind == .encrypted)
    #expect(failure(Array("Dear".utf8), name: "a.odt")?.kind == .damaged)
    let flat = Array(Self.xml("document", "<office:body/>").utf8)
    #expect(failure(flat, name: "a.fodt")?.kind == .notWord)
    #expect(failure(Array(flat.dropLast()), name: "a.fodt")?.kind == .damaged)
    #expect(failure(Self.package("<text:p/>").build(), name: "a.odt") == nil)
    var limits = InputLimits()
    limits.textBytes = 5_000
    let blanks =
      "<text:p>" + String(repeating: "<text:s text:c=\"99999\"/>", count: 6) + "</text:p>"
    #expect(failure(Self.package(blanks).build(), name: "a.odt", limits: limits)?.kind == .tooLarge)
  }
}
