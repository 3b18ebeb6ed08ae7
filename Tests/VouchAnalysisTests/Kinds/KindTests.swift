import Testing

/// Marked texts of every kind: all that is marked is found, with its exact span, and nothing else of its kind.
@Suite struct KindTests {
  @Test(arguments: KindCases.all.flatMap(\.clear))
  func findsWhatIsMarked(_ example: MarkedCase) { example.check() }

  @Test(arguments: KindCases.all.flatMap(\.open))
  func doesNotYetAgree(_ example: MarkedCase) {
    whereOpen { example.check() }
  }
}
