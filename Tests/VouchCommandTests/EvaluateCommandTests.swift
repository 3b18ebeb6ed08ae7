import Foundation
import Testing

@Suite struct EvaluateCommandTests {
  /// A corpus of two letters that nobody has fitted on.
  private func writeCorpus(_ name: String, in program: Program) throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("\(name)/letters"),
      withIntermediateDirectories: true)
    let brief = "Dear Director:\n\nOto Pell is a nice person and a hard worker.\n"
    try program.write("\(name)/letters/a.txt", Draft.bytes)
    try program.write("\(name)/letters/b.txt", Array(brief.utf8))
    let axes =
      #""axes":{"specificity":3,"clinical":3,"observation":3,"endorsement":3,"distinctiveness":3}"#
    let scenario =
      "When a 58-year-old man came in with crushing chest pain and a normal first tracing, she asked "
      + "for a second one within ten minutes and called the catheterization laboratory herself."
    let labels = """
      {"id":"a","tier":"strong","overall":4,\(axes),"scenarios":["\(scenario)"],"findings":\
      [{"kind":"no-comparison","quote":null}]}
      {"id":"b","tier":"exceptional","overall":5,\(axes),"scenarios":[],"findings":\
      [{"kind":"faint-praise","quote":"nobody wrote this"}],"note":"labelled wrongly on purpose"}

      """
    try program.write("\(name)/labels.jsonl", Array(labels.utf8))
  }

  @Test func reportsUnseenLettersOnTheTerminal() throws {
    let program = try Program()
    defer { program.remove() }
    try writeCorpus("mine", in: program)
    let result = try program.run(
      "evaluate", "mine", "--worst", "1", "--errors", "no-endorsement", "--fairness")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.text.contains("mine: not seen in fitting"))
    #expect(result.text.contains("mine b: label exceptional (100), shown checkbox"))
    #expect(result.text.contains("note: labelled wrongly on purpose"))
    #expect(result.text.contains("wrongly found no-endorsement: mine/letters/b.txt"))
    #expect(result.text.contains("name: West African"))
    #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func writesJSONAndAMarkdownReport() throws {
    let program = try Program()
    defer { program.remove() }
    try writeCorpus("one", in: program)
    try writeCorpus("two", in: program)
    let result = try program.run(
      "evaluate", "one", "two", "--format", "json", "--report", "report.md")
    #expect(result.status == 0)
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    let object = try #require(parsed)
    #expect(object["schema"] as? Int == 1)
    let corpora = try #require(object["corpora"] as? [[String: Any]])
    #expect(corpora.map { $0["name"] as? String } == ["one", "two"])
    #expect((corpora[0]["judged"] as? [String: Any])?["by"] as? String == "unseen")
    let figures = try #require(corpora[0]["figures"] as? [String: Any])
    #expect(figures["letters"] as? Int == 2)
    #expect((object["average"] as? [String: Any])?["letters"] as? Int == 4)
    #expect(program.contents("report.md")?.contains("| average, or sum | 4 |") == true)
  }

  @Test func anUnusableFolderIsOneLineAndTheOthersAreDone() throws {
    let program = try Program()
    defer { program.remove() }
    try writeCorpus("good", in: program)
    try writeCorpus("bad", in: program)
    try program.write("bad/labels.jsonl", Array("no json\n".utf8))
    let result = try program.run("evaluate", "bad", "none", "good")
    #expect(result.status == 2)
    #expect(result.errorLines.count == 2)
    #expect(result.errors.contains("labels.jsonl:1: not a label record"))
    #expect(result.errors.contains("vouch: none: there is no such folder"))
    #expect(result.text.contains("good: not seen in fitting"))
    let alone = try program.run("evaluate", "none")
    #expect(alone.status == 2)
    #expect(alone.output.isEmpty)
  }

  @Test(arguments: [["--errors", "no-such-kind"], ["--worst", "-1"], ["--format", "xml"]])
  func unusableOptionsAreOneLine(options: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      "$VOUCH evaluate mine " + options.joined(separator: " "))
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1, "\(result.errors)")
  }

  @Test func lettersThatWereFittedOnAreMarkedAsOptimistic() throws {
    let program = try Program()
    defer { program.remove() }
    try writeCorpus("copy", in: program)
    let letter = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Corpora/dev-d/letters/d01.txt")
    try program.write("copy/letters/b.txt", try Data(contentsOf: letter))
    let result = try program.run("evaluate", "copy")
    #expect(result.status == 0)
    #expect(result.text.contains("copy (!): OPTIMISTIC."))
    #expect(result.text.contains("copy (!)"))
  }
}
