import Testing
import VouchText

/// Words, clitics, hyphens and abbreviations.
@Suite struct WordTokenTests {
  @Test(arguments: [
    ("She reads", "She/cap | reads"),
    ("She's", "She/cap | 's/joined"),
    ("SHE’S", "SHE/cap/caps | ’S/joined"),
    (
      "they're we've I'd he'll I'm",
      "they | 're/joined | we | 've/joined | I/cap | 'd/joined | "
        + "he | 'll/joined | I/cap | 'm/joined"
    ),
    ("she’s—calm", "she | ’s/joined | —/punctuation | calm"),
    ("“it’s”", "“/punctuation | it | ’s/joined | ”/punctuation"),
    ("don't", "don't"),
    ("o’clock", "o’clock"),
    ("O'Brien's", "O'Brien/cap | 's/joined"),
    ("rock'n'roll", "rock'n'roll"),
    ("residents'", "residents | '/punctuation"),
    ("residents’”", "residents | ’/punctuation | ”/punctuation"),
    ("'tis", "'/punctuation | tis"),
    ("well-read", "well | read/joined"),
    ("mother‐in‑law", "mother | in/joined | law/joined"),
    ("pre- and post-", "pre | -/punctuation | and | post | -/punctuation"),
    ("one--two", "one | --/punctuation | two"),
    ("A1C B12", "A1C/cap/caps | B12/cap"),
    ("worked working red king", "worked/ed | working/ing | red | king"),
    ("José Jose\u{301} naïve", "José/cap | Jose\u{301}/cap | naïve"),
    ("need\u{ad}less", "need\u{ad}less"),
    ("Ÿ ÉCU Иван", "Ÿ/cap | ÉCU/cap/caps | Иван/cap"),
    ("李明", "李明"),
  ])
  func words(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("Smith, M.D.", "Smith/cap | ,/punctuation | M.D./cap/caps/abbr"),
    ("Ph.D. MD", "Ph.D./cap/abbr | MD/cap/caps"),
    ("M.D.’s", "M.D./cap/caps/abbr | ’s/joined"),
    ("the U.S.-based", "the | U.S./cap/caps/abbr | based/joined/ed"),
    ("“M.D”", "“/punctuation | M.D/cap/caps/abbr | ”/punctuation"),
    ("e.g., i.e.", "e.g./abbr | ,/punctuation | i.e./abbr"),
    ("7 a.m.", "7/number | a.m./abbr"),
    ("Dr. Lee vs. Mr. Wu", "Dr./cap/abbr | Lee/cap | vs./abbr | Mr./cap/abbr | Wu/cap"),
    ("J. R. Lee", "J./cap/abbr | R./cap/abbr | Lee/cap"),
    ("John F.\nLee", "John/cap | F./cap/abbr | Lee/cap"),
    ("É. Roux", "É./cap/abbr | Roux/cap"),
    ("so do I. She", "so | do | I/cap | ./punctuation | She/cap"),
    ("plan B. then", "plan | B/cap | ./punctuation | then"),
    ("B. “She", "B/cap | ./punctuation | “/punctuation | She/cap"),
    ("B12. She", "B12/cap | ./punctuation | She/cap"),
    ("ends.Then", "ends | ./punctuation | Then/cap"),
    ("St. Mary's", "St./cap/abbr | Mary/cap | 's/joined"),
  ])
  func abbreviations(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }
}
