import SeededRandom
import Testing
import VouchAnalysis
import VouchText

/// Whatever the bytes are, the analysis ends soon and its ranges lie in the text.
@Suite struct RobustnessTests {
  private func check(_ utf8: [UInt8], seconds limit: Double = 1) {
    var analyzer = Analyzer()
    let clock = ContinuousClock()
    var analysis: Analysis?
    let time = clock.measure { analysis = analyzer.analyze(SourceText(utf8: utf8)) }
    #expect(time < .seconds(limit), "\(utf8.count) bytes took \(time)")
    guard let analysis else { return }
    let ranges =
      analysis.scenarios.map(\.range) + analysis.findings.compactMap(\.range)
      + analysis.score.contributions.flatMap(\.evidence)
    for range in ranges {
      #expect(range.lowerBound >= 0 && range.upperBound <= utf8.count && !range.isEmpty)
    }
    #expect((0...100).contains(analysis.score.value))
    #expect(analysis.score.band.contains(analysis.score.value))
    for axis in analysis.score.axes.named {
      #expect((0...100).contains(axis.value), "\(axis.name)")
    }
    for finding in analysis.findings {
      #expect((finding.range == nil) == finding.kind.isLetterWide, "\(finding.kind.rawValue)")
      #expect((0...1).contains(finding.confidence))
    }
  }

  @Test(arguments: [
    "", " ", "\n", "\n\n\n", "\u{FEFF}", ".", "...", "?!?!", "—", "«»", "[", "[[[[", "{{", "((((",
    "Dr.", "Dear", "Sincerely,", "Mr. Mr. Mr.", "he/she/he/she", "____", "XXX", "\u{0}\u{0}",
    "Dear Dr. Smith:\nSincerely,", "1/1/1/1/1", "since since since", "every", "from to from",
    "MRN", "MRN:", "born", "room 4", "two", "-", "'s", "e\u{301}\u{301}\u{301}", "\u{202E}abc",
  ])
  func tinyTexts(text: String) { check(Array(text.utf8)) }

  @Test(arguments: 0..<40)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...3_000, using: &generator)
    check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// A letter with bytes changed, removed and doubled at random.
  @Test(arguments: 0..<40)
  func damagedLetters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(LetterFrame.usual.letter(OwnLetters.exceptional).utf8)
    for _ in 0..<60 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
    check(bytes)
  }

  /// Words that the detectors look for, in no order.
  @Test(arguments: 0..<40)
  func shuffledWords(seed: UInt64) {
    let words = Array(
      """
      he she Dr. Okafor Mr. [NAME] / , . ; \n since 2019 four weeks from to and every Tuesday MRN
      4471902 born 3/14/2001 room 12 on June ____ XXX ( insert ) < > I recommend not patient when
      """.split(separator: " "))
    var generator = SeededGenerator(seed: seed)
    let text = (0..<400).compactMap { _ in words.randomElement(using: &generator) }
    check(Array(text.joined(separator: " ").utf8))
  }

  @Test(arguments: [
    "a", "word ", "Dr. Okafor ", "She. ", "[", "((", "he/she/", "__/", "XX/",
    "four weeks and ", "top of ", "the top thousand ", "at one ",
    "since May ", ".", "\n", "\n\n", "\u{FFFD}", "4 Church Lane ", "MRN 123456 ", "not ", "\"",
  ])
  func aLongRun(of piece: String) {
    check(Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8), seconds: 10)
  }

  @Test(arguments: ["word, "])
  func oneLineOfAMegabyte(of piece: String) {
    check(Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8), seconds: 60)
  }

  /// One sentence of a hundred kilobytes, full of phrases.
  @Test(arguments: ["she is a team player ", "for four weeks and "])
  func endlessSentence(of piece: String) {
    check(Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8), seconds: 10)
  }

  /// Four times the text takes about four times the time, and not sixteen times.
  @Test(arguments: [
    "She examined the patient, found the murmur and called Dr. Feld for four weeks. ", "1/",
    "4 Church Lane ", "he/she/", "he/him/", "four weeks and ", "a://", "chart-1234-", "daily x ",
    "surgery ", "would recommend ", "I led daily ", "1 Rd ", "[x] ", "five swing shifts ",
  ])
  func timeGrowsWithTheText(of piece: String) {
    var analyzer = Analyzer()
    func time(_ bytes: Int) -> Duration {
      let text = SourceText(String(repeating: piece, count: bytes / piece.utf8.count))
      return (0..<3).map { _ in ContinuousClock().measure { _ = analyzer.analyze(text) } }.min()
        ?? .zero
    }
    _ = time(20_000)
    #expect(time(80_000) / time(20_000) < 9)
  }
}
