import Testing

@testable import VouchInput

/// The short way of plain text against the long one.
@Suite struct PlainBytesTests {
  /// What the long way makes of bytes: whether it leaves them as they are.
  private static func isLeftAlone(_ bytes: [UInt8]) -> Bool {
    guard TextEncoding.marked(bytes) == nil, bytes.first != 0xEF else { return false }
    let decoding = TextDecoding(bytes, encoding: .utf8)
    var utf8 = decoding.utf8
    LineEnds.normalize(&utf8)
    return decoding.replacements == 0 && utf8 == bytes
  }

  @Test func agreesWithTheLongWay() {
    let pieces: [[UInt8]] = [
      Array("Dear Program Director".utf8), Array("a".utf8), Array("\u{2019}".utf8), [0x09], [0x0A],
      Array("é".utf8), Array("😀".utf8), Array(" 120/80 ".utf8), [0x0D], [0x7F], [0x80], [0xC3],
      [0xE2, 0x80], [0x1A], [0], [0xEF, 0xBB, 0xBF], [0x0C], [0xFF],
    ]
    var state: UInt64 = 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var ready = 0
    for round in 0..<20_000 {
      // Seldom a piece that needs the long way, so that both come up.
      let bytes = (0..<below(12)).flatMap { _ in pieces[below(20) == 0 ? below(18) : below(8)] }
      #expect(PlainBytes.areReady(bytes) == Self.isLeftAlone(bytes), "round \(round): \(bytes)")
      if PlainBytes.areReady(bytes) { ready += 1 }
    }
    #expect((5_000..<19_000).contains(ready))
  }

  @Test func everyByteAtEveryPlaceOfAWord() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<17 {
        var bytes = Array("abcdefghijklmnopq".utf8)
        bytes[place] = byte
        #expect(PlainBytes.areReady(bytes) == Self.isLeftAlone(bytes), "\(byte) at \(place)")
      }
    }
  }
}
