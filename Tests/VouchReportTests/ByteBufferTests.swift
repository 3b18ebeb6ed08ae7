import SeededRandom
import Testing

@testable import VouchReport

/// What is written in place against what is made by way of strings.
@Suite struct ByteBufferTests {
  private static func text(_ write: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 0)
    write(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func numbersAreThoseOfDecimalText() {
    var numbers: [Double] = [
      0, -0.0, 0.05, -0.05, 0.5, -0.5, 9.995, 99.95, 1e12, -1e12, 1e300, 0.0004, -0.0006, 100,
      120.5,
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      numbers.append(Double.random(in: -200...200, using: &random))
      numbers.append(Double(Int.random(in: -200_000...200_000, using: &random)) / 1_000)
    }
    for number in numbers {
      for decimals in 0...6 {
        #expect(
          Self.text { $0.append(number, decimals: decimals) }
            == DecimalText.fixed(number, decimals: decimals), "\(number), \(decimals) decimals")
      }
      #expect(Self.text { $0.appendShort(number) } == DecimalText.short(number), "\(number)")
    }
    for number in [0, 9, 10, 99, 100, -1, 1_234_567_890, Int.max, -Int.max] {
      #expect(Self.text { $0.append(number) } == String(number))
    }
    #expect(Self.text { $0.append(.nan, decimals: 2) } == "0")
  }

  /// A literal scalar by scalar.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: literal += "\\\""
      case 0x5C: literal += "\\\\"
      case 0x0A: literal += "\\n"
      case 0x0D: literal += "\\r"
      case 0x09: literal += "\\t"
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  @Test func everyByteAtEveryPlaceOfAWord() {
    for value in UInt8(0)..<0x80 {
      for place in 0..<19 {
        var bytes = Array("abcdefghijklmnopqrs".utf8)
        bytes[place] = value
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(Self.text { $0.appendLiteral(text) } == Self.literal(text), "\(value) at \(place)")
      }
    }
  }

  @Test func literalsOfAnyLength() {
    let pieces = [
      "a", " the patient", "\"", "\u{2019}", "é", "\\", "\n", "😀", "\u{202E}", "\u{85}",
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      #expect(Self.text { $0.appendLiteral(text) } == Self.literal(text))
    }
  }

  @Test func keepsItsMemoryAndForgetsItsBytes() {
    var buffer = ByteBuffer(capacity: 0)
    for _ in 0..<3 {
      buffer.removeAll()
      for number in 0..<1_000 { buffer.append(number) }
      #expect(buffer.bytes == Array((0..<1_000).map(String.init).joined().utf8))
    }
  }
}
