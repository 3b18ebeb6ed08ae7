import Foundation
import Testing
import VouchAnalysis
import VouchReport

@Suite struct RuleCatalogueTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: FindingKind.allCases)
  func everyKindHasACompleteRule(kind: FindingKind) {
    let rule = RuleCatalogue.rule(for: kind)
    #expect(rule.kind == kind)
    #expect(rule.id == kind.rawValue)
    for text in [rule.message, rule.reason, rule.source, rule.flagged, rule.notFlagged] {
      #expect(!text.isEmpty)
      #expect(text == text.trimmingCharacters(in: .whitespacesAndNewlines))
      #expect(!text.contains("  "))
    }
    #expect(rule.flagged != rule.notFlagged)
    #expect(rule.message.hasSuffix("."))
    #expect(rule.reason.hasSuffix("."))
    if kind.isPositive {
      #expect(rule.suggestion.isEmpty)
    } else {
      #expect(rule.suggestion.hasSuffix("?"))
    }
  }

  @Test func suggestionsDoNotKnowThePronoun() {
    let pronouns: Set<Substring> = ["he", "she", "his", "her", "him", "hers"]
    for rule in RuleCatalogue.all {
      let words = rule.suggestion.lowercased().split { !$0.isLetter }
      #expect(pronouns.isDisjoint(with: words), "\(rule.id)")
    }
  }

  @Test func theCatalogueIsOrderedAndUnique() {
    #expect(RuleCatalogue.all.map(\.kind) == FindingKind.allCases)
    #expect(Set(RuleCatalogue.all.map(\.id)).count == RuleCatalogue.all.count)
    let questions = RuleCatalogue.all.map(\.suggestion).filter { !$0.isEmpty }
    #expect(Set(questions).count == questions.count)
    #expect(RuleCatalogue.rule(id: "faint-praise")?.kind == .faintPraise)
    #expect(RuleCatalogue.rule(id: "no-such-rule") == nil)
  }

  @Test func formsOfTheCatalogueAreRecorded() throws {
    try Golden.expect(RuleFormat.terminal.renderCatalogue(), matches: "rules.txt")
    let rule = RuleCatalogue.rule(for: .doubtRaiser)
    try Golden.expect(RuleFormat.terminal.render(rule), matches: "rule.txt")
    try Golden.expect(RuleFormat.json.render(rule), matches: "rule.json")
    try Golden.expect(RuleFormat.markdown.render(rule), matches: "rule.md")
  }

  @Test func theReferencePageIsCurrent() throws {
    let page = try Data(contentsOf: Self.project.appendingPathComponent("Reports/rules.md"))
    #expect(
      Array(page) == RuleFormat.markdown.renderCatalogue(),
      "Reports/rules.md is older than the catalogue: run make rules")
  }

  @Test func everyRuleIsInEveryForm() throws {
    let json = try JSONSerialization.jsonObject(with: Data(RuleFormat.json.renderCatalogue()))
    let ids = (json as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == FindingKind.allCases.map(\.rawValue))
    for format in RuleFormat.allCases {
      let page = String(decoding: format.renderCatalogue(), as: UTF8.self)
      for kind in FindingKind.allCases { #expect(page.contains(kind.rawValue)) }
    }
  }
}
