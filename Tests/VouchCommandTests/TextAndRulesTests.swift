import Foundation
import Testing

@Suite struct TextAndRulesTests {
  @Test func theTextIsPrintedAsItIsAnalysed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let text = try program.run("text", "draft.txt")
    #expect(text.status == 0)
    #expect(text.output == Draft.bytes)
    #expect(try program.run("text", "-", input: Draft.bytes).output == text.output)
  }

  @Test func spansCountInTheText() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let text = try program.run("text", "draft.txt").output
    let report = try program.run("score", "--format", "json", "draft.txt").output
    let object = try JSONSerialization.jsonObject(with: Data(report)) as? [String: Any]
    for list in ["scenarios", "findings", "evidence"] {
      for entry in object?[list] as? [[String: Any]] ?? [] {
        guard let span = entry["span"] as? [String: Int] else { continue }
        let start = try #require(span["start"])
        let end = try #require(span["end"])
        #expect(String(decoding: text[start..<end], as: UTF8.self) == entry["quote"] as? String)
      }
    }
  }

  @Test func theCatalogueIsListed() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("rules")
    #expect(result.status == 0)
    #expect(result.text.contains("generic-praise"))
    #expect(result.text.contains("strong-endorsement"))
    #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aRuleIsExplained() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("rules", "Doubt-Raiser")
    #expect(result.status == 0)
    #expect(result.text.contains("Saudek"))
    let json = try program.run("rules", "doubt-raiser", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
    #expect(object?["id"] as? String == "doubt-raiser")
    let page = try program.run("rules", "--format", "markdown")
    #expect(page.text.hasPrefix("# Rules\n"))
  }
}
