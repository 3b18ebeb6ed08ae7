import Testing
import VouchText

/// Numbers and what is made of them, addresses and marks.
@Suite struct NumberTokenTests {
  @Test(arguments: [
    ("12 1,250 3.5 120/80", "12/number | 1,250/number | 3.5/number | 120/80/number"),
    ("300mg 5th 90s", "300mg/number | 5th/number | 90s/number"),
    ("1,2345", "1/number | ,/punctuation | 2345/number"),
    ("2020-2024", "2020/number | 2024/number/joined"),
    ("COVID-19", "COVID/cap/caps | 19/number/joined"),
    ("ends in 2019.", "ends | in | 2019/number | ./punctuation"),
    ("12.5% 90 % 90  %", "12.5%/percent | 90 %/percent | 90/number | %/symbol"),
    (
      "58-year-old 3-WEEK-old 72yo 80y/o", "58-year-old/age | 3-WEEK-old/age | 72yo/age | 80y/o/age"
    ),
    ("58‑year‑old", "58/number | year/joined | old/joined"),
    ("5-year-older", "5/number | year/joined | older/joined"),
    ("2025-09-14 9/14/2025 9/1/25", "2025-09-14/date | 9/14/2025/date | 9/1/25/date"),
    ("14.9.2025 1.2.3", "14.9.2025/date | 1.2.3/number"),
    ("9/14/253", "9/14/253/number"),
    ("3:30 3:30pm 3:305", "3:30/time | 3:30pm/time | 3/number | :/punctuation | 305/number"),
    ("$500 #1", "$/symbol | 500/number | #/symbol | 1/number"),
  ])
  func numbers(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("555-123-4567", "555-123-4567/phone"),
    ("(555) 123-4567", "(555) 123-4567/phone"),
    ("+1 (555) 123.4567", "+1 (555) 123.4567/phone"),
    ("1.555.123.4567", "1.555.123.4567/phone"),
    ("call 555-0128.", "call | 555-0128/phone | ./punctuation"),
    ("+27 555 0160", "+27 555 0160/phone"),
    ("+61 2 5550-0183, ext", "+61 2 5550-0183/phone | ,/punctuation | ext"),
    ("555-0128-4", "555/number | 0128/number/joined | 4/number/joined"),
    ("+27 555", "+/symbol | 27/number | 555/number"),
    ("2019-2021", "2019/number | 2021/number/joined"),
    ("(555)", "(/punctuation | 555/number | )/punctuation"),
    ("jane.doe@uni.edu.", "jane.doe@uni.edu/email | ./punctuation"),
    ("a-b_c+d@e-f.org", "a-b_c+d@e-f.org/email"),
    ("..a@b.c", "../punctuation | a@b.c/email"),
    ("a@b", "a | @/symbol | b"),
    ("it's@x.org", "it | 's/joined | @/symbol | x | ./punctuation | org"),
    ("josé@x.org", "josé | @/symbol | x | ./punctuation | org"),
    ("(555) 123-4567@x.org", "(555) 123-4567/phone | @/symbol | x | ./punctuation | org"),
    (
      "(https://x.org/a?b=c).",
      "(/punctuation | https://x.org/a?b=c/email | )/punctuation | "
        + "./punctuation"
    ),
    ("https://x.org\u{a0}now", "https://x.org/email | now"),
  ])
  func addresses(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("wait...", "wait | .../punctuation", Mark.ellipsis),
    ("wait…", "wait | …/punctuation", Mark.ellipsis),
    ("name ____", "name | ____/punctuation", UInt8(ascii: "_")),
    ("a —", "a | —/punctuation", Mark.dash),
    ("a --", "a | --/punctuation", Mark.dash),
    ("a”", "a | ”/punctuation", UInt8(ascii: "\"")),
    ("a»", "a | »/punctuation", UInt8(ascii: "\"")),
    ("a ’", "a | ’/punctuation", UInt8(ascii: "'")),
    ("a ¿", "a | ¿/punctuation", UInt8(ascii: "?")),
    ("a •", "a | •/symbol", 0xff),
    ("a 😀", "a | 😀/symbol", 0xff),
    ("a &", "a | &/symbol", UInt8(ascii: "&")),
  ])
  func marks(_ text: String, _ expected: String, _ code: UInt8) {
    #expect(written(text) == expected)
    #expect(tokens(text).last?.hash == UInt64(code))
  }

  @Test func flagsOfPlace() {
    let flags = tokens("\u{feff}One, two\n three-four\u{a0}5").map {
      $0.flags.intersection([.lineStart, .tight, .joined])
    }
    #expect(flags == [.lineStart, .tight, [], .lineStart, [.tight, .joined], []])
  }
}
