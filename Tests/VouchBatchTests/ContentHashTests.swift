import Testing

@testable import VouchBatch

@Suite struct ContentHashTests {
  @Test func tellsLengthsAndBytesApart() {
    var seen: Set<ContentHash> = []
    for length in 0..<100 {
      seen.insert(ContentHash([UInt8](repeating: 0, count: length)))
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0, count: length)
        bytes[place] = 1
        seen.insert(ContentHash(bytes))
      }
    }
    #expect(seen.count == 100 + (0..<100).reduce(0, +))
  }

  @Test func dependsOnTheSeedOnlyThrough() {
    let bytes = Array("letter".utf8)
    #expect(ContentHash(bytes, seed: 1) == ContentHash(bytes[...], seed: 1))
    #expect(ContentHash(bytes, seed: 1) != ContentHash(bytes, seed: 2))
  }
}
