import Foundation
import Testing
import VouchReport

@Suite struct ByteWriterTests {
  private func literal(_ string: String) -> String {
    var writer = ByteWriter()
    writer.appendJSON(string)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func escapesWhatJSONAndJavaScriptNeed() {
    #expect(literal("a\"b\\c") == #""a\"b\\c""#)
    #expect(literal("a\nb\rc\td") == #""a\nb\rc\td""#)
    #expect(literal("\u{0}\u{1B}\u{7F}\u{85}") == #""\u0000\u001b\u007f\u0085""#)
    #expect(literal("\u{2028}\u{2029}") == #""\u2028\u2029""#)
    #expect(literal("\u{202E}\u{2066}") == #""\u202e\u2066""#)
    #expect(literal("é 緑 😀/") == "\"é 緑 😀/\"")
  }

  @Test func everyScalarBelow256SurvivesAParser() throws {
    let text = String(String.UnicodeScalarView((0..<256).compactMap { Unicode.Scalar($0) }))
    var writer = ByteWriter()
    writer.append("[")
    writer.appendJSON(text)
    writer.append("]")
    let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(parsed == [text])
  }

  @Test func malformedSequencesAreReplaced() {
    var writer = ByteWriter()
    writer.appendJSON(utf8: [0xC3, 0x28, 0xF0, 0x9F, 0x98])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\u{FFFD}(\u{FFFD}\"")
  }

  @Test(arguments: [
    (73.44, 1, "73.4"), (73.45, 1, "73.5"), (-0.04, 1, "0.0"), (-6.15, 1, "-6.2"),
    (99.96, 1, "100.0"),
    (65.6, 0, "66"), (0.875, 2, "0.88"), (5, 3, "5.000"), (.nan, 1, "0"), (.infinity, 1, "0"),
  ])
  func numbersHaveFixedDecimals(number: Double, decimals: Int, text: String) {
    var writer = ByteWriter()
    writer.append(number, decimals: decimals)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }
}
