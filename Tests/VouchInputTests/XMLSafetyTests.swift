import Testing
import VouchInput
import VouchText

/// XML that is hostile or broken.
@Suite struct XMLSafetyTests {
  private static func document(_ content: String, prolog: String = "") -> [UInt8] {
    Array((prolog + WordFixture("<w:p><w:r><w:t>a</w:t></w:r>\(content)</w:p>").documentXML).utf8)
  }

  private static let bomb = """
    <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
    <!ENTITY x SYSTEM "file:///etc/passwd">]>
    """

  @Test func refusals() {
    let deep = String(repeating: "<w:x>", count: 1_000)
    let shallow = String(repeating: "</w:x>", count: 1_000)
    let attributes = (0..<600).map { "a\($0)=\">\"" }.joined(separator: " ")
    let namespaces = (0..<600).map { "<w:x xmlns:n\($0)=\"n\">" }.joined()
    let kinds: [(InputError.Kind, [UInt8])] = [
      (.dtd, Self.document("", prolog: Self.bomb)),
      (.dtd, Self.document("", prolog: "<!DOCTYPE w SYSTEM \"http://localhost/x.dtd\">")),
      (.damaged, Self.document("&undeclared;")),
      (.tooDeep, Self.document(deep + shallow)),
      (.tooLarge, Self.document("<w:x \(attributes)/>")),
      (.tooLarge, Self.document(namespaces)),
      (.damaged, Self.document("<w:x>")),
      (.damaged, Self.document("<w:x a='1' a='2'/>")),
      (.damaged, Self.document("\u{1}")),
      (.damaged, Self.document("\0")),
      (.damaged, Self.document("") + [0]),
      (.damaged, Self.document("") + Array("<w:more/>".utf8)),
      (.damaged, Array(Self.document("").dropLast(4))),
      (.damaged, Array("<w:x>".utf8) + [0xC3, 0x28]),
      (.notWord, Array("<note>Dear Director</note>".utf8)),
      (.notWord, Array("<w:document xmlns:w=\"http://example.org/\"/>".utf8)),
      (.unsupported, Array("<w:wordDocument xmlns:w=\"x\"/>".utf8)),
      (.unsupported, Array("<?xml version=\"1.0\" encoding='ebcdic-cp-us'?><a/>".utf8)),
    ]
    for (index, (kind, bytes)) in kinds.enumerated() {
      #expect(failure(bytes, name: "letter.xml")?.kind == kind, "case \(index)")
      let error = failure(bytes, name: "letter.xml")
      #expect(error?.message.contains("\n") == false)
    }
  }

  /// The parser is used again: nothing of one file may show in the next.
  @Test func oneFileAfterTheOther() async throws {
    let names = (0..<20_000).map { "<w:name\($0)/>" }.joined()
    let before = [
      Self.document("<w:x>"), Self.document("", prolog: Self.bomb), Self.document(names),
      Self.document(String(repeating: "<w:x>", count: 1_001)),
      Array("<w:p xmlns:w=\"\(WordFixture.transitional)\"><w:t>a".utf8),
    ]
    // A prefix that only an earlier file declared stands for nothing.
    let undeclared = Self.document("<wx:r xmlns:wx=\"\(WordFixture.transitional)\"/>")
    let stranger = Self.document("<wx:r><wx:t>no</wx:t></wx:r>")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for round in 0..<40 {
        group.addTask {
          _ = failure(before[round % before.count], name: "a.xml")
          let texts = try [undeclared, stranger].map { try read($0, name: "a.xml").string }
          #expect(texts == ["a\n", "a\n"])
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func depthAtTheLimitIsRead() throws {
    // The root, the body and the paragraph are three levels.
    let inner = String(repeating: "<w:x>", count: 997) + String(repeating: "</w:x>", count: 997)
    #expect(try read(Self.document(inner), name: "a.xml").string == "a\n")
  }

  @Test func invalidUTF8IsDamaged() {
    var bytes = Self.document("")
    bytes[bytes.firstIndex(of: UInt8(ascii: "a"))!] = 0xFF
    #expect(failure(bytes, name: "a.xml")?.kind == .damaged)
  }

  @Test func dtdInAPackage() {
    var fixture = WordFixture("<w:p/>")
    fixture.parts["_rels/.rels"] = ""
    var zip = fixture.zip
    for index in zip.members.indices where zip.members[index].name == "word/document.xml" {
      zip.members[index].bytes = Self.document("", prolog: Self.bomb)
    }
    #expect(failure(zip.build())?.kind == .dtd)
  }

  @Test func muchTextInOneElement() throws {
    let text = String(repeating: "word ", count: 2_100_000)
    let bytes = Array(WordFixture("<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>").documentXML.utf8)
    #expect(try read(bytes, name: "a.xml").text.utf8.count == 10_500_001)
  }

  @Test func deepTextBoxes() throws {
    let open = String(repeating: "<w:txbxContent><w:p>", count: 400)
    let close = String(repeating: "<w:r><w:t>b</w:t></w:r></w:p></w:txbxContent>", count: 400)
    let text = try read(Self.document(open + close), name: "a.xml").string
    #expect(text.count(where: { $0 == "b" }) == 400)
  }
}
