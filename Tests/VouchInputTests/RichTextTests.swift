import Testing
import VouchInput
import VouchText

/// RTF of many writers, and broken RTF.
@Suite struct RichTextTests {
  private static let prolog =
    #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}"#
    + #"{\f1\fnil\fcharset204 Arial Cyr;}{\f2\fnil\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}}"#
    + #"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}"#
    + #"{\info{\author Somebody}}{\*\generator Any;}"#

  private static func rtf(_ body: String) -> [UInt8] { Array((prolog + body + "}").utf8) }

  static let texts: [(String, String)] = [
    (#"Dear \b Director\b0 ,\par Thank you.\par"#, "Dear Director,\nThank you.\n"),
    ("one\r\n two\\par", "one two\n"),
    (#"a\tab b\line c\~d\_e\-f\{g\}\\"#, "a\tb\nc\u{A0}d\u{2011}ef{g}\\\n"),
    (#"\lquote a\rquote\ldblquote b\rdblquote\emdash\endash\bullet"#, "‘a’“b”—–•\n"),
    (#"caf\'e9 \'93x\'94 \'80"#, "café “x” €\n"),
    (#"\f1\'c4\'e0\f0 \'e0"#, "Даà\n"),
    (#"\f3\'93\'fa\'96{\f0 x}"#, "日\u{FFFD}x\n"),
    (#"\u8217?\u-3913?\uc2\u233\'65\'66z\uc0\u233z"#, "’•éz\u{E9}z\n"),
    (#"\uc1\u-10179?\u-8704?!\u-10179?x"#, "😀!x\n"),
    (#"a\u8212{\b b}"#, "a—b\n"),
    (#"\f2\'b7\f0  item"#, "• item\n"),
    (#"a{\v hidden}b\v c\v0 d{\deleted x\par}e\plain\par"#, "abde\n"),
    (#"{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}."#, "link.\n"),
    (#"a{\*\unknown x{y}}b{\unknown c}"#, "abc\n"),
    (#"{\pict\pngblip 89504e47}a\bin3 }}}b"#, "ab\n"),
    (#"\trowd\cellx1\intbl a\cell b\par c\cell\row d\par"#, "a\nb\nc\nd\n"),
    (
      #"a{\shp{\*\shpinst{\sp{\sn n}{\sv v}}{\shptxt box\par}}{\shprslt no}}b\par c"#,
      "ab\nbox\nc\n"
    ),
    (#"{\upr{a}{\*\ud{\u233 e}}}b"#, "éb\n"),
    (#"{\listtext\f2\'b7\tab}item\par{\pntext 1.\tab}two\par"#, "• item\n1. two\n"),
    (#"a\'zz\'"#, "azz\n"),
    (#"{\mmath{\*\moMath{\mf{\mfPr{\mtype bar}}{\mnum{\mr x}}}}{\mmathPict y}}"#, "x\n"),
    ("caf\u{E9}", "cafÃ©\n"),
  ]

  @Test func constructs() throws {
    for (body, expected) in Self.texts {
      let document = try read(Self.rtf(body), name: "letter.rtf")
      #expect(document.string == expected, "\(body)")
      #expect(document.format == .rtf)
      #expect(document.encoding == "windows-1252")
    }
  }

  @Test func regions() throws {
    let body =
      #"{\header Usual\par}{\headerf First\par}{\footer Address\par}Body{\footnote Note} on\par"#
      + #"\sect{\header Usual\par}End\par"#
    let document = try read(Self.rtf(body), name: "letter.doc")
    #expect(document.string(of: .header) == "First\nUsual\n")
    #expect(document.string(of: .body) == "Body on\nEnd\n")
    #expect(document.string(of: .footer) == "Address\n")
    #expect(document.string(of: .note) == "Note\n")
  }

  @Test func bytesWithoutACharacterAreCounted() throws {
    let document = try read(Self.rtf(#"\'81a\f3\'93\'fa\'96{\f0 x}"#), name: "a.rtf")
    #expect(document.string == "\u{FFFD}a日\u{FFFD}x\n")
    #expect(document.warnings == ["2 unreadable characters (windows-1252) became U+FFFD"])
  }

  @Test func codePageOfTheFile() throws {
    let document = try read(Array(#"{\rtf1\mac caf\'8e \'d5s}"#.utf8), name: "a.rtf")
    #expect(document.string == "café ’s\n")
    #expect(document.encoding == "macintosh")
  }

  @Test func refusals() {
    let deep = String(repeating: "{", count: 1_001)
    let kinds: [(InputError.Kind, [UInt8])] = [
      (.damaged, Array(#"{\rtf1 cut"#.utf8)),
      (.damaged, Array(#"{\rtf1\bin99999999999999999999 x}"#.utf8)),
      (.tooDeep, Self.rtf(deep)),
      (.noText, Self.rtf(#"{\pict 00}\par"#)),
      (.noText, Array(#"{\rtf1}"#.utf8)),
    ]
    for (index, (kind, bytes)) in kinds.enumerated() {
      #expect(failure(bytes, name: "letter.rtf")?.kind == kind, "case \(index)")
    }
  }

  @Test func mutations() {
    var random = SplitMix(state: 22)
    let seed = Self.rtf(Self.texts.map(\.0).joined(separator: "\\par "))
    for _ in 0..<1_500 {
      var bytes = seed
      for _ in 0...random.below(8) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = Array("{}\\'*u0 ".utf8)[random.below(8)]
        case 1: bytes[place] = UInt8(random.below(256))
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(30)))
        default: bytes.insert(contentsOf: seed[..<random.below(seed.count)].suffix(40), at: place)
        }
      }
      _ = failure(bytes, name: "a.rtf")
    }
  }
}
