import Testing
import VouchInput

/// Every limit refuses what is over it, with a line that names the option that raises it.
@Suite struct LimitTests {
  private static let long = String(repeating: "a letter ", count: 200)
  private static let docx = WordFixture("<w:p><w:r><w:t>\(long)</w:t></w:r></w:p>").zip.build()
  private static let xml = Array(
    WordFixture("<w:p a1='' a2='' a3=''><w:r><w:t>\(long)</w:t></w:r></w:p>").documentXML.utf8)

  private static let cases: [(InputLimits.Name, limit: Int, [UInt8], name: String)] = [
    (.fileBytes, 100, docx, "a.docx"), (.partBytes, 100, docx, "a.docx"),
    (.partBytes, 100, xml, "a.xml"), (.partBytes, 100, Array("<p>\(long)".utf8), "a.html"),
    (.inflatedBytes, 1_000, docx, "a.docx"), (.textBytes, 100, docx, "a.docx"),
    (.textBytes, 100, xml, "a.xml"), (.textBytes, 100, Array(long.utf8), "a.txt"),
    (.textBytes, 300, Array(long.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "a.txt"),
    (.textBytes, 100, Array("{\\rtf1 \(long)}".utf8), "a.rtf"), (.members, 1, docx, "a.docx"),
    (.depth, 3, docx, "a.docx"), (.depth, 3, Array("{\\rtf1{{{{\(long)}}}}}".utf8), "a.rtf"),
    (.depth, 3, Array("<html><body><div><div><p>a".utf8), "a.html"), (.attributes, 2, xml, "a.xml"),
    (.attributes, 1, Array("<html><p a=1 b=2>a".utf8), "a.html"),
  ]

  @Test func refusals() throws {
    for (limit, most, bytes, name) in Self.cases {
      var limits = InputLimits()
      limits[limit] = most
      let error = try #require(failure(bytes, name: name, limits: limits), "\(limit) \(name)")
      #expect(error.kind == (limit == .depth ? .tooDeep : .tooLarge), "\(limit) \(name)")
      #expect(
        error.message.hasSuffix("the limit of \(most); --max-\(limit.rawValue) raises it"),
        "\(error.message)")
      limits[limit] = 10_000
      #expect(failure(bytes, name: name, limits: limits) == nil, "\(limit) \(name)")
    }
  }

  @Test func theRatioIsOfPartsOverAMegabyte() throws {
    let part = Array(
      WordFixture("<w:p><w:r><w:t>\(String(repeating: "a", count: 2 << 20))</w:t></w:r></w:p>")
        .documentXML.utf8)
    let member = ZipBuilder.Member(
      name: "word/document.xml", bytes: part, method: 8, deflated: true)
    let bytes = ZipBuilder(members: [member]).build()
    var limits = InputLimits()
    limits.ratio = 2_000
    #expect(failure(bytes, limits: limits) == nil)
    limits.ratio = 100
    let error = try #require(failure(bytes, limits: limits))
    #expect(error.message.hasSuffix("over the limit of 100; --max-ratio raises it"))
  }

  @Test func namesReachTheirLimits() {
    let standard = InputLimits()
    for name in InputLimits.Name.allCases {
      var limits = standard
      limits[name] += 1
      #expect(limits != standard)
      #expect(limits[name] == standard[name] + 1)
    }
  }
}
