import Testing
import VouchInput
import VouchText

/// Encodings and line ends of text files.
@Suite struct PlainTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var encoding: String
    var text: String

    init(_ name: String, _ bytes: [UInt8], _ encoding: String, _ text: String) {
      testDescription = name
      self.bytes = bytes
      self.encoding = encoding
      self.text = text
    }
  }

  private static func utf16(_ text: String, big: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return big ? pair : pair.reversed()
    }
  }

  private static func utf32(_ text: String, big: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
      return big ? bytes : bytes.reversed()
    }
  }

  private static let letter = "Dear “José”,\nthank you 🙂\n"
  private static let ascii = "Dear Program Director,\n"

  static let examples: [Example] = [
    Example("ASCII", Array(ascii.utf8), "utf-8", ascii),
    Example("UTF-8", Array(letter.utf8), "utf-8", letter),
    Example("UTF-8, marked", [0xEF, 0xBB, 0xBF] + Array(letter.utf8), "utf-8", letter),
    Example("UTF-16LE, marked", [0xFF, 0xFE] + utf16(letter, big: false), "utf-16le", letter),
    Example("UTF-16BE, marked", [0xFE, 0xFF] + utf16(letter, big: true), "utf-16be", letter),
    Example("UTF-16LE", utf16(ascii, big: false), "utf-16le", ascii),
    Example("UTF-16BE", utf16(ascii, big: true), "utf-16be", ascii),
    Example("UTF-32LE", [0xFF, 0xFE, 0, 0] + utf32(letter, big: false), "utf-32le", letter),
    Example("UTF-32BE", [0, 0, 0xFE, 0xFF] + utf32(letter, big: true), "utf-32be", letter),
    Example(
      "Windows-1252", Array("It".utf8) + [0x92] + Array("s caf".utf8) + [0xE9, 0x80],
      "windows-1252", "It’s café€"),
    Example(
      "Mac Roman",
      Array("It".utf8) + [0xD5] + Array("s ".utf8) + [0xD2] + Array("caf".utf8) + [0x8E, 0xD3],
      "macintosh", "It’s “café”"),
    Example(
      "Mac Roman dash and name", Array("Jos".utf8) + [0x8E] + Array(" a ".utf8) + [0xD1],
      "macintosh", "José a —"),
    Example(
      "Windows-1252 name", Array("Mu".utf8) + [0xF1] + Array("oz, Jos".utf8) + [0xE9],
      "windows-1252", "Muñoz, José"),
    Example(
      "UTF-8 with a stray byte", Array("é é é ".utf8) + [0xFF, 0x78], "utf-8",
      "é é é \u{FFFD}x"),
    Example("cut UTF-8", Array("é é é".utf8.dropLast()), "utf-8", "é é \u{FFFD}"),
    Example("lone surrogate", [0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0x62, 0], "utf-16le", "a\u{FFFD}b"),
    Example("odd UTF-16", [0xFF, 0xFE, 0x61, 0, 0x62], "utf-16le", "a\u{FFFD}"),
    Example(
      "line ends", Array("a\r\nb\rc\nd\u{C}e\u{B}f\r\r\ng\r".utf8), "utf-8",
      "a\nb\nc\nd\ne\nf\n\ng\n"),
    Example("end mark of old systems", Array("a\r\n".utf8) + [0x1A], "utf-8", "a\n"),
    Example("no-break space", Array("a\u{A0}b".utf8), "utf-8", "a\u{A0}b"),
    Example("not quite XML", Array("<Date>\nDear Director".utf8), "utf-8", "<Date>\nDear Director"),
  ]

  @Test(arguments: examples)
  func decoding(_ example: Example) throws {
    let document = try read(example.bytes, name: "letter.txt")
    #expect(document.string == example.text)
    #expect(document.encoding == example.encoding)
    #expect(document.format == .text)
    #expect(document.byteCount == example.bytes.count)
    #expect(document.text.regions.map(\.range) == [0..<document.text.utf8.count])
    let isExact =
      !example.text.contains("\u{FFFD}")
      && !["windows-1252", "macintosh"].contains(example.encoding)
    #expect(document.warnings.isEmpty == isExact)
  }

  @Test func controlCharactersAreLeftOut() throws {
    let text = String(repeating: "I recommend her warmly. ", count: 20)
    let document = try read(Array((text + "\u{1B}[31m\u{7F}").utf8), name: "a.txt")
    #expect(document.string == text + "[31m")
    #expect(document.warnings.count == 1)
  }

  @Test func oneLongLine() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 5 << 20)
    #expect(try read(bytes, name: "a.txt").text.utf8 == bytes)
  }

  @Test func markdownStaysAsItIs() throws {
    let document = try read(Array("# Dear *Director*\n\n- one\n".utf8), name: "a.md")
    #expect(document.format == .markdown)
    #expect(document.string == "# Dear *Director*\n\n- one\n")
  }

  static let links = [
    ("at [Stillwater University](https://stillwater.example).", "at Stillwater University."),
    ("[a](b \"t\") [c]( <d e> ) [f](g_(h)) [i\nj](k)", "a c f i\nj"),
    ("![logo](logo.png)Dear [![x](y)Ann *Lee*](z 't')", "Dear Ann *Lee*"),
    ("[a [b](c) d](e)", "[a b d](e)"),
    ("[NAME] [Name]() [n](insert link) [m] (o) \\[p](q) [r](s", nil),
    ("[a\n\nb](c) ](d) [e](f\n)", nil),
  ]

  @Test(arguments: links)
  func markdownLinksAreReadAsTheirText(text: String, plain: String?) throws {
    #expect(try read(Array(text.utf8), name: "a.md").string == plain ?? text)
    #expect(try read(Array(text.utf8), name: "a.txt").string == text)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "](a", "[](", "[a](b", "[a](b)", "![a]((("])
  func hostileMarkdownTakesLinearTime(unit: String) {
    let text = String(repeating: unit, count: (1 << 18) / unit.utf8.count)
    _ = failure(Array(text.utf8), name: "a.md")
    #expect(failure(Array("![a](b)\n".utf8), name: "a.md")?.kind == .noText)
  }

  @Test func refusals() {
    let kinds: [(InputError.Kind, String, [UInt8])] = [
      (.empty, "a.txt", []),
      (.empty, "a.docx", []),
      (.noText, "a.txt", Array(" \r\n\t\u{A0}\u{200B}".utf8)),
      (.noText, "a.txt", [0xEF, 0xBB, 0xBF]),
      (.notText, "a.txt", Array("ab".utf8) + [0, 1, 2, 3] + Array("cd".utf8)),
      (.notText, "a.txt", Array("letter ".utf8) + [1, 2, 3]),
      (.unsupported, "a.doc", Array("MIME-Version: 1.0\nContent-Type: multipart/related".utf8)),
      (.noText, "a.doc", Array("\n<!DOCTYPE HTML><p>".utf8)),
      (.noText, "a.txt", Array("<HTML><body>".utf8)),
      (.unsupported, "a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D]),
      (.unsupported, "a.gz", [0x1F, 0x8B, 8]),
      (.unsupported, "a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
      (
        .encrypted, "a.docx",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
          + "EncryptedPackage".utf8.flatMap { [$0, 0] }
      ),
      (.damaged, "a.docx", Array("Dear Program Director".utf8)),
      (.damaged, "a.DOCX", Array("PK\u{5}".utf8)),
      (.dtd, "a.txt", Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8)),
    ]
    for (index, (kind, name, bytes)) in kinds.enumerated() {
      #expect(failure(bytes, name: name)?.kind == kind, "case \(index)")
    }
  }
}
