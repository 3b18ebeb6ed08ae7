import Testing
import VouchReport

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words, 5% of them.", "plain words, 5% of them."),
    ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
    ("[x](http:y) ![z](w)", #"\[x\](http:y) \!\[z\](w)"#),
    ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
    ("a | b", #"a \| b"#), ("&lt; $x$", #"\&lt; \$x\$"#), (#"\*"#, #"\\\*"#),
    ("a\n# b\n\n- c", "a \\# b - c"),
    ("see https://a.b/c now", "see `https://a.b/c` now"),
    ("(www.evil.example)", "`(www.evil.example)`"), ("@everyone ok", "`@everyone` ok"),
    ("a@b.c", "`a@b.c`"), ("fixes #12", "fixes `#12`"), ("a :skull: b", "a `:skull:` b"),
    ("`@a`", "<code>&#96;&#64;a&#96;</code>"),
    ("x\u{202E}y", #"x\<U+202E\>y"#), ("a\u{1B}[1mb", "a\u{241B}\\[1mb"), ("", ""),
  ])
  func lines(_ text: String, _ expected: String) {
    #expect(MarkdownText.line(text) == expected)
  }

  @Test(arguments: [
    ("letters/a b.txt", "`letters/a b.txt`"), ("a|b", "<code>a&#124;b</code>"),
    ("a`b<i>", "<code>a&#96;b&#60;i&#62;</code>"), ("a\nb", "`a b`"), ("", "<code></code>"),
  ])
  func code(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }
}
