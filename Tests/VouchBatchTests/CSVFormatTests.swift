import Testing
import VouchReport

@testable import VouchBatch

@Suite struct CSVFormatTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a;b", "\"a;b\""), ("=1+1", "'=1+1"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""),
    ("  =1", "'  =1"),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("|cmd", "'|cmd"), ("", ""), ("a=b", "a=b"), (" a", "\" a\""),
  ])
  func cells(_ text: String, _ expected: String) {
    var output = ByteWriter()
    CSVFormat.append(text, to: &output)
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
  }

  @Test func rowsHaveAsManyCellsAsTheHeader() {
    let format = CSVFormat()
    let line = JSONLine(bytes: [], path: 0..<0, findingsEnd: nil)
    for record in [CheckpointTests.letter, CheckpointTests.failure] {
      var output = ByteWriter()
      format.append(
        CohortLetter(path: "a", result: record.result, line: line, percentile: 50), to: &output)
      #expect(output.bytes.count { $0 == 0x2C } == format.opening.count { $0 == 0x2C })
      #expect(output.bytes.suffix(2) == [0x0D, 0x0A])
    }
    #expect(format.opening.starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
