import Testing

@testable import VouchInput

/// The search for bytes against one that tries every place.
@Suite struct ByteSearchTests {
  private static func isThere(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: needle) }
  }

  @Test func agreesWithTryingEveryPlace() {
    var state: UInt64 = 7
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var found = 0
    for _ in 0..<20_000 {
      // Of few letters, so that parts of the needle come up everywhere.
      let bytes = (0..<below(90)).map { _ in UInt8(below(3)) }
      let needle = (0..<(2 + below(5))).map { _ in UInt8(below(3)) }
      let expected = Self.isThere(needle, in: bytes)
      #expect(ByteSearch.contains(needle, in: bytes) == expected)
      found += expected ? 1 : 0
    }
    #expect((4_000...16_000).contains(found))
  }
}
