import Testing

@testable import VouchReport

@Suite struct DisplayTextTests {
  @Test func controlsAndOverridesAreShown() {
    #expect(DisplayText.line("a\u{1B}[2Jb") == "a\u{241B}[2Jb")
    #expect(DisplayText.line("x\u{202E}y\u{2066}z\u{FEFF}") == "x<U+202E>y<U+2066>z<U+FEFF>")
    #expect(DisplayText.line("\u{7F}\u{9B}31m") == "\u{2421}<U+9B>31m")
    #expect(DisplayText.line("soft\u{AD}hyphen") == "softhyphen")
  }

  @Test func whiteSpaceCollapses() {
    #expect(DisplayText.line("  a\n\tb\u{A0}\u{2028}c \r\n") == "a b c")
  }

  @Test func widthsAreThoseOfATerminal() {
    #expect(DisplayText.width("abc") == 3)
    #expect(DisplayText.width("e\u{301}") == 1)
    #expect(DisplayText.width("緑の") == 4)
    #expect(DisplayText.width("\u{1F600}") == 2)
  }

  @Test func wrappingKeepsEveryWord() {
    let text = "one two three four five six seven eight nine ten"
    let lines = TextWrapper.wrap(text, width: 11)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { $0.count <= 11 })
    #expect(TextWrapper.wrap("abcdefgh", width: 3) == ["abc", "def", "gh"])
    #expect(TextWrapper.wrap("", width: 3).isEmpty)
  }

  @Test func shorteningSaysSo() {
    let lines = TextWrapper.wrap(
      "one two three four five", width: 9, atMost: 2, closing: "\u{201D}")
    #expect(lines == ["one two", "three \u{2026}\u{201D}"])
    #expect(TextWrapper.wrap("one two", width: 9, atMost: 2) == ["one two"])
  }

  @Test func pathsKeepTheirEnds() {
    let path = "a/very/long/path/to/the/letters/of/this/season/okafor.docx"
    let short = TextWrapper.squeeze(path, width: 30)
    #expect(DisplayText.width(short) == 30)
    #expect(short.hasPrefix("a/very"))
    #expect(short.hasSuffix("okafor.docx"))
    #expect(TextWrapper.squeeze("a.txt", width: 30) == "a.txt")
  }
}
