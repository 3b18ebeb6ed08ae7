import Testing
import VouchInput

/// HTML of browsers and of word processors, and hostile HTML.
@Suite struct HTMLTests {
  private static let word = """
    <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>no</title>
    <!--[if gte mso 9]><xml><w:x>no</w:x></xml><![endif]--><style>p {no: 1}</style></head>
    <body lang=EN-US><div class=Section1><p class=MsoNormal>Dear
    Director,<o:p></o:p></p><p><![if !supportLists]><span style='mso-list:Ignore'>1.</span>
    <![endif]>First</p><p>a<span style='DISPLAY: none'>no</span>b &amp; c<br>d</p></div>
    """

  static let texts: [(String, String)] = [
    (word, "Dear Director,\n1. First\nab & c\nd\n"),
    ("<html><table><tr><td>a<td>b</tr><tr><td><p>c</p></td></tr></table>", "a\nb\nc\n"),
    (
      "<html><ul><li>a<li>b</ul><ol><li>c</li><li>d<ul><li>e</ul></ol>x",
      "• a\n• b\n1. c\n2. d\n• e\nx\n"
    ),
    ("<html><p>a <b> b</b> <i>c</i>\n\t d</p>e", "a b c d\ne\n"),
    (
      "<!-- x --><!DOCTYPE html><script>if (a<b) no()</script><p>a&nbsp;&eacute;&#8217;",
      "a\u{A0}é’\n"
    ),
    ("<html><pre>a  b\n c</pre>d", "a  b\n c\nd\n"),
    ("<html><p>a<del>no</del><ins>b</ins><p hidden>no<p>c", "ab\nc\n"),

  ]

  @Test func constructs() throws {
    for (html, expected) in Self.texts {
      let document = try read(Array(html.utf8), name: "letter.html")
      #expect(document.string == expected)
      #expect(document.format == .html)
      #expect(document.encoding == "utf-8")
    }
  }

  @Test func encodings() throws {
    let meta = "<html><meta charset=\"Windows-1251\"><p>"
    let cyrillic = try read(Array(meta.utf8) + [0xC4, 0xE0], name: "a.doc")
    #expect(cyrillic.string == "Да\n")
    #expect(cyrillic.encoding == "windows-1251")
    let bare = try read(Array("<html><p>caf".utf8) + [0xE9, 0x92], name: "a.htm")
    #expect(bare.string == "café’\n")
    #expect(bare.encoding == "windows-1252")
    let wide = "<html><p>é".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16 = try read([0xFF, 0xFE] + wide, name: "a.html")
    #expect(utf16.string == "é\n")
    #expect(utf16.encoding == "utf-16le")
  }

  @Test func bytesWithoutACharacterAreCounted() throws {
    let meta = "<html><meta charset=windows-1253><p>a"
    let document = try read(Array(meta.utf8) + [0xD2, 0xE1, 0xFF], name: "a.html")
    #expect(document.string == "a\u{FFFD}\u{3B1}\u{FFFD}\n")
    #expect(document.warnings == ["2 unreadable characters (windows-1253) became U+FFFD"])
  }

  private static let fragment =
    "Dear Program Director,<br>\nI recommend Ms. Ann Lee.<BR />\n<br>\nSincerely"

  @Test func fragments() throws {
    let lines = "Dear Program Director,\nI recommend Ms. Ann Lee.\n\nSincerely\n"
    for name in ["a.html", "a.HTM", "a.txt", "a.doc", ""] {
      let document = try read(Array(Self.fragment.utf8), name: name)
      #expect(document.string == lines, "\(name)")
      #expect(document.format == .html, "\(name)")
    }
    let wide = Self.fragment.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read([0xFF, 0xFE] + wide, name: "a.html").string == lines)
    for text in ["<i>Dear</i> Director", "Dear <b>Director"] {
      #expect(try read(Array(text.utf8), name: "a.htm").string == "Dear Director\n")
    }
  }

  @Test func textsWithFewTagsAreNoHTML() throws {
    let texts = [
      ("a.html", "Dear Director,\n\nhis K < 3 <name> <break>"), ("a.txt", "One<br>\n\nof <p>"),
      ("a.md", Self.fragment), ("", "<name>\n\n<specialty> <program> <date>"),
    ]
    for (name, text) in texts {
      let document = try read(Array(text.utf8), name: name)
      #expect(document.string == text, "\(name)")
      #expect(document.format != .html, "\(name)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func refusals() {
    let deep = String(repeating: "<div>", count: 100_000)
    let attributes = (0..<600).map { "a\($0)" }.joined(separator: " ")
    let kinds: [(InputError.Kind, String)] = [
      (.tooDeep, "<html>" + deep), (.tooLarge, "<html><p \(attributes)>a"),
      (.tooLarge, "<html><a b='<a " + attributes + "'"),
      (.noText, "<html><img src='http://localhost/x'>"),
      (.tooLarge, "<html>" + String(repeating: "<a b='", count: 40_001)),
    ]
    for (index, (kind, html)) in kinds.enumerated() {
      #expect(failure(Array(html.utf8), name: "a.html")?.kind == kind, "case \(index)")
    }
    let unmatched =
      "<html>" + String(repeating: "<b>", count: 900) + String(repeating: "</i>", count: 20_000)
      + "a"
    #expect(failure(Array(unmatched.utf8), name: "a.html") == nil)
  }
}
