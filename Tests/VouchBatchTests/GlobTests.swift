import Testing

@testable import VouchBatch

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.docx", "a.docx", true), ("*.docx", "deep/er/a.docx", true), ("*.docx", "a.docx.txt", false),
    ("*", "", true), ("a?c", "abc", true), ("a?c", "aéc", true), ("a?c", "a/c", false),
    ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true), ("[]x]", "]", true),
    ("[ab", "[ab", true), ("drafts/*", "drafts/a", true), ("drafts/*", "drafts/b/a", false),
    ("drafts/**", "drafts/b/a", true), ("**/a.txt", "a.txt", true), ("**/a.txt", "x/y/a.txt", true),
    ("x/**/a", "x/a", true), ("x/**/a", "x/y/z/a", true), ("x/**/a", "xy/a", false),
    ("/top.txt", "top.txt", true), ("/top.txt", "below/top.txt", false), ("./a/b", "a/b", true),
    ("drafts/", "drafts", true), ("\\*", "*", true), ("\\*", "a", false), ("*a*b*", "xaybz", true),
    ("*a*b*", "xbya", false), ("", "a", false), ("a*/b", "ax/b", true), ("a*/b", "a/x/b", false),
  ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(Glob(pattern).matches(Array(path.utf8)[...]) == expected)
  }

  @Test func takesNoTimeOverManyStars() {
    let path = Array(String(repeating: "a", count: 5000).utf8)
    #expect(!Glob(String(repeating: "*a", count: 50) + "b").matches(path[...]))
  }
}
