import Testing
import VouchReport

@Suite struct LineTableTests {
  @Test func countsLinesAndColumnsFromOneInBytes() {
    let table = LineTable(utf8: Array("ab\n\né\nx".utf8))
    let expected = [
      (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 3, 1), (5, 3, 2), (6, 3, 3), (7, 4, 1),
      (8, 4, 2),
    ]
    for (offset, line, column) in expected {
      #expect(table.position(of: offset) == LineTable.Position(line: line, column: column))
    }
  }

  @Test func offsetsOutsideCountAsTheNearestEnd() {
    let table = LineTable(utf8: Array("a\nb".utf8))
    #expect(table.position(of: -5) == LineTable.Position(line: 1, column: 1))
    #expect(table.position(of: 99) == LineTable.Position(line: 2, column: 2))
    #expect(LineTable(utf8: []).position(of: 0) == LineTable.Position(line: 1, column: 1))
  }

  @Test func agreesWithAnObviousCount() {
    let bytes = Array("one\ntwo\n\n\nthree four\n".utf8)
    let table = LineTable(utf8: bytes)
    for offset in 0...bytes.count {
      let before = bytes[..<offset]
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      #expect(
        table.position(of: offset) == LineTable.Position(line: line, column: offset - start + 1))
    }
  }
}
