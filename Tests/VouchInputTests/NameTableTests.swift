import Testing

@testable import VouchInput

/// Names looked up by their first byte against names compared one by one.
@Suite struct NameTableTests {
  @Test func agreesWithComparingEach() {
    let names: [(StaticString, Int)] = [
      ("p", 1), ("pPr", 2), ("pStyle", 3), ("r", 4), ("rPr", 5), ("t", 6), ("tab", 7),
    ]
    let table = NameTable(names)
    let asked = names.map { "\($0.0)" } + ["", "pP", "pPrChange", "P", "x", "tabs", "é"]
    for name in asked {
      let expected = names.first { "\($0.0)" == name }?.1
      let found = name.withCString { name in
        name.withMemoryRebound(to: UInt8.self, capacity: 1) { table[$0] }
      }
      #expect(found == expected, "\(name)")
    }
  }
}
