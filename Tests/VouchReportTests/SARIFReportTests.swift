import Foundation
import Testing
import VouchAnalysis
import VouchText

@testable import VouchReport

/// `Tests/Formats` holds whole reports against the schema of OASIS; this is about their parts.
@Suite struct SARIFReportTests {
  @Test func theReportIsRecorded() throws {
    let report = ReportFormat.sarif.render([
      .letter(SampleLetter.input), .failure(SampleLetter.failure),
    ])
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(report)) as? [String: Any])
    var run = try #require((object["runs"] as? [[String: Any]])?.first)
    // The rules are the catalogue, which is recorded elsewhere.
    run["tool"] = nil
    object["runs"] = [run]
    let golden = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Golden.expect(Array(golden + Data("\n".utf8)), matches: "letter.sarif")
  }

  @Test(arguments: [
    "", "plain", "é", "緑の", "😀𝔘", "a😀\nb緑", String(repeating: "é😀a緑\n", count: 400),
  ])
  func codeUnitsAreThoseOfUTF16(text: String) {
    let bytes = Array(text.utf8)
    let table = CodeUnitTable(utf8: bytes)
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
      let prefix = String(decoding: bytes[..<offset], as: UTF8.self)
      #expect(table.units(before: offset) == prefix.utf16.count)
    }
    #expect(table.units(before: -1) == 0)
    #expect(table.units(before: bytes.count + 9) == text.utf16.count)
  }

  @Test(arguments: [
    ("a {0} b", "a {{0}} b"), ("[x](1)", #"\[x\](1)"#), (#"\"#, #"\\"#), ("a\nb", "a b"),
    ("\u{202E}x", "<U+202E>x"),
  ])
  func messagesArePlain(_ text: String, _ expected: String) {
    #expect(SARIFText.message(text) == expected)
  }

  @Test(arguments: [
    ("a.txt", "a.txt"), ("/a b/c.txt", "file:///a%20b/c.txt"),
    ("x:y#z?%.txt", "x%3Ay%23z%3F%25.txt"),
    ("é\n.txt", "%C3%A9%0A.txt"), ("../a.txt", "../a.txt"), ("-", "-"),
  ])
  func pathsAreURIs(_ path: String, _ expected: String) {
    #expect(SARIFText.uri(path) == expected)
  }
}
