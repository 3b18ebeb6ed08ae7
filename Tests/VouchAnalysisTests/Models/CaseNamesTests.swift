import Testing

@testable import VouchAnalysis

/// The names of the cases that stand in the model file are written out: here they are held against the cases.
@Suite struct CaseNamesTests {
  @Test func outputs() {
    #expect(SentenceOutput.allCases.map(\.name) == SentenceOutput.allCases.map { "\($0)" })
  }

  @Test func templates() {
    #expect(Template.allCases.map(\.name) == Template.allCases.map { "\($0)" })
  }

  @Test func actorsAndTenses() {
    #expect(Actor.allCases.map(\.name) == Actor.allCases.map { "@\($0)" })
    #expect(Tense.allCases.map(\.name) == Tense.allCases.map { "#\($0)" })
  }

  @Test func spans() {
    #expect(SpanKind.allCases.map(\.title) == SpanKind.allCases.map { "\($0)" })
  }

  @Test func phrases() {
    #expect(
      TokenRoles.Phrase.allCases.map(\.symbol) == TokenRoles.Phrase.allCases.map { "<\($0)>" })
  }
}
