import SeededRandom
import Testing
import VouchLexicon
import VouchText

/// The matcher against the slow one, over random texts of few words.
@Suite struct PhraseMatcherPropertyTests {
  private static let cues: [(name: String, pattern: String)] = [
    ("one", "calm"), ("one", "calm mind"), ("one", "calm mind of hers"), ("one", "mind"),
    ("two", "mind of hers"), ("two", "calm of"), ("two", "of of of"), ("two", "two 's mind"),
    ("three", "# mind"), ("three", "two mind of"), ("three", "calm # hers"), ("three", "# # calm"),
    ("four", "@"), ("four", "@ mind"), ("four", "5 mind"), ("four", "90 of"), ("four", "#"),
    ("five", "well read"), ("five", "well"), ("five", "read mind"), ("five", "calm calm"),
  ]
  private static let names: [(name: String, pronoun: String, payload: UInt32)] = [
    ("hers", "f", 2), ("mind", "m", 1), ("mind of", "u", 3),
  ]
  private static let pieces = [
    "calm", "calm", "Calm", "mind", "mind", "Mind", "MIND", "of", "of", "OF", "hers", "Hers", "two",
    "Two", "two's", "5", "90", "90%", "twelve", "several", "58-year-old", "3:30", "well-read",
    "well",
    "read", "calm-mind", "calm/mind", "other", "ann@uni.edu", "555-123-4567", ".", ",", "—", "-",
    "\"",
    "'", "(", "&", "•", "\n",
  ]

  private static func files() -> [(name: String, contents: String)] {
    let macros = ["#": "<num>", "@": "<age>-year-old"]
    let classes = Dictionary(grouping: cues, by: \.name).map { name, patterns in
      let lines = patterns.map { cue in
        cue.pattern == "two 's mind"
          ? "two's mind"
          : cue.pattern.split(separator: " ").map { macros[String($0)] ?? String($0) }
            .joined(separator: " ")
      }
      return ("cues/\(name).txt", lines.joined(separator: "\n"))
    }
    let names = names.map { "\($0.name)\t\($0.pronoun)\t-" }.joined(separator: "\n")
    return classes + [
      ("given-name.txt", names), ("abbreviation.txt", "MIND\tmind\tunit\tcs\nOF\tof\tunit\tcs"),
    ]
  }

  private static func slow() -> SlowMatcher {
    var entries = cues.map {
      SlowMatcher.Entry(
        className: $0.name, words: $0.pattern.split(separator: " ").map(String.init))
    }
    // An age also matches in three words.
    for unit in ["year", "month", "week", "day"] {
      entries.append(SlowMatcher.Entry(className: "four", words: ["#", unit, "old"]))
      entries.append(SlowMatcher.Entry(className: "four", words: ["#", unit, "old", "mind"]))
    }
    entries += names.map {
      SlowMatcher.Entry(
        className: "given-name", words: $0.name.split(separator: " ").map(String.init),
        shape: .capitalized, payload: $0.payload)
    }
    entries += ["mind", "of"].map {
      SlowMatcher.Entry(className: "unit", words: [$0], shape: .allCaps)
    }
    return SlowMatcher(entries: entries)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func findsWhatTheSlowMatcherFinds(_ seed: UInt64) throws {
    let compiled = try TestLexicon(Self.files())
    let slow = Self.slow()
    var generator = SeededGenerator(seed: seed)
    var matcher = PhraseMatcher()
    for _ in 0..<100 {
      let text = (0..<25).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &generator)]
          + (Int.random(in: 0..<6, using: &generator) == 0 ? "" : " ")
      }.joined()
      let tokens = Letter(SourceText(text)).tokens
      matcher.match(tokens, lexicon: compiled.lexicon)
      let found = matcher.matches.map {
        SlowMatcher.Match(
          className: compiled.lexicon.classNames[Int($0.classID.rawValue)], payload: $0.payload,
          tokens: $0.tokens)
      }
      let sorted = found.sorted {
        ($0.className, $0.tokens.lowerBound) < ($1.className, $1.tokens.lowerBound)
      }
      #expect(sorted == slow.matches(tokens), "\(text.debugDescription)")
      #expect(found.map(\.tokens.lowerBound) == found.map(\.tokens.lowerBound).sorted())
      expectCover(matcher, tokens)
    }
  }

  /// Every token's classes are those of the matches that hold it.
  private func expectCover(_ matcher: PhraseMatcher, _ tokens: [Token]) {
    var classes = [ClassSet](repeating: ClassSet(), count: tokens.count)
    for match in matcher.matches {
      for token in match.tokens { classes[token].insert(match.classID) }
    }
    #expect(matcher.classes == classes)
  }
}
