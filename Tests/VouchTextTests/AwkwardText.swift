import SeededRandom

/// Random texts made of what tokenizers get wrong.
enum AwkwardText {
  private static let words = [
    "she", "She", "I", "a", "A", "PGY", "resident", "impressed", "working", "She's", "she’s",
    "they're", "they’ve", "I'm", "I’ll", "he'd", "don't", "don’t", "o'clock", "O’Brien",
    "rock'n'roll",
    "residents'", "residents’", "well-read", "first-year", "post‑call", "mother‐in‐law", "A1C",
    "B12",
    "McDonald", "ED", "red", "ing", "king", "s", "'s", "’s", "it’s—", "It's”", "re", "d", "ll",
  ]

  private static let abbreviations = [
    "M.D.", "MD", "Ph.D.", "Ph.D", "U.S.", "U.S", "U.S.A.", "us", "e.g.", "i.e.,", "a.m.", "p.m",
    "Dr.", "dr", "Mr.", "Prof.", "Sept.", "Inc.", "etc.", "vs.", "St.", "J.", "J. R. R.", "F.\n",
    "I.",
    "É.", "M.D.'s", "U.S.-based", "it.We", "end.Next", "B.S.Ed.", "No.", "Q1.", "B12.", "x.y.z",
  ]

  private static let numbers = [
    "1", "12", "1,250", "1,2345", "3.5", "120/80", "300mg", "5th", "90s", "2020-2024",
    "58-year-old",
    "3-WEEK-old", "72yo", "72y/o", "72 y/o", "5-year-older", "5yob", "12.5%", "90 %", "90  %",
    "2025-09-14", "9/14/2025", "9/14/25", "9/14/253", "12345/1/1", "3:30", "3:30pm", "3:305", "1.",
    "555-123-4567", "(555) 123-4567", "+1 (555) 123-4567", "1.555.123.4567", "555 123 4567 8",
    "555-123-45678", "1-", "(555", "$500", "#1", "a-5", "5-a", "-5", "1:22,333/4yo",
  ]

  private static let addresses = [
    "jane.doe@uni.edu", "a@b", "a@b.c@d.e", "@x.org", "a.b-c_d+e@f-g.org.", "é.x@uni.edu",
    "é-b@x.org", "éb@x.org", "it's@x.org", "(555) 123-4567@x.org", "..a@b.c", "x@1.2", "@",
    "https://x.org/a?b=c@d.e.", "http://", "HTTP://x.org).", "https://x.org\u{a0}", "http:/x",
    "www.x.org",
  ]

  private static let marks = [
    ".", "..", "...", "…", ",", ";", ":", "!", "?", "?!", "(", ")", "[", "]", "\"", "“", "”", "'",
    "‘",
    "’", "-", "--", "---", "–", "—", "_", "____", "/", "&", "*", "•", "%", "«", "»", "¿", "¡", "‚",
    "‹",
  ]

  private static let scalars = [
    "José", "Jose\u{301}", "naïve", "Þór", "STRASSE", "straße", "Œuvre", "Łódź", "Ÿ", "Nguyễn",
    "Иван", "ИВАН", "Ώρα", "李明", "한글", "かな", "\u{301}", "\u{301}a", "\u{a0}", "\u{2009}",
    "\u{2028}", "\u{ad}", "need\u{ad}ed", "a\u{200b}b", "\u{feff}", "\u{200d}", "😀", "👩🏽‍⚕️", "½",
    "°", "µg", "ª", "€", "™", "→", "\u{e000}", "\u{10ffff}",
  ]

  private static let gaps = [" ", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u{a0}", "\r", ""]

  /// A text of some pieces, some of them without space between.
  static func pieces(_ count: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let kinds = [words, words, abbreviations, numbers, addresses, marks, scalars]
    var text = ""
    for _ in 0..<count {
      let kind = kinds[Int.random(in: kinds.indices, using: &generator)]
      text += kind[Int.random(in: kind.indices, using: &generator)]
      if Int.random(in: 0..<3, using: &generator) > 0 {
        text += gaps[Int.random(in: gaps.indices, using: &generator)]
      }
    }
    return Array(text.utf8)
  }

  /// Bytes of which many belong to broken UTF-8.
  static func bytes(_ count: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let frequent = Array("aAsSdIT01 .-'@/:%_(\n".utf8)
    let leads: [UInt8] = [0xc2, 0xc3, 0xc5, 0xcc, 0xe1, 0xe2, 0xe2, 0xed, 0xf0, 0xf4, 0xc0, 0xff]
    return (0..<count).map { _ in
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5: frequent[Int.random(in: frequent.indices, using: &generator)]
      case 5: UInt8.random(in: 0...255, using: &generator)
      case 6, 7: leads[Int.random(in: leads.indices, using: &generator)]
      default: UInt8.random(in: 0x80...0xbf, using: &generator)
      }
    }
  }
}
