import VouchAnalysis
import VouchText

/// All that a page says of one letter but where it lies and what it shares with others.
package struct LetterBody {
  /// The most questions to the writer.
  private static let mostQuestions = 6

  /// The most passages that are marked: a browser shows that many at once, and no letter written by hand has more.
  private static let mostMarks = 1000

  private let input: ReportInput
  private let prefix: String
  private let showsAll: Bool
  private let markup: LetterMarkup
  /// Passages that are not marked.
  private let unmarked: Int
  private let lines: LineTable

  /// - Parameter prefix: what the identifiers begin with, where a page holds several letters.
  package init(_ input: ReportInput, prefix: String = "", showsAll: Bool = false) {
    self.input = input
    self.prefix = prefix
    self.showsAll = showsAll
    lines = LineTable(utf8: input.text.utf8)
    let annotations = Annotation.all(of: input.analysis, within: input.text.utf8.count)
    let marked = showsAll ? annotations : Array(annotations.prefix(Self.mostMarks))
    unmarked = annotations.count - marked.count
    markup = LetterMarkup(
      text: input.text, blocks: LetterBlock.all(in: input.text), annotations: marked,
      prefix: prefix)
  }

  /// The page's part as markup.
  package func render() -> [UInt8] {
    let analysis = input.analysis
    let score = analysis.score
    var values = ScoreFigures.gauge(score)
    values["p"] = .text(prefix)
    values["format"] = .text(input.format)
    values["words"] = .text(DecimalText.count(analysis.wordCount, "word"))
    values["bytes"] = .text(DecimalText.count(input.byteCount, "byte"))
    values["encoding"] = .text(input.encoding)
    values["waived"] = .text(analysis.facts.waived == true ? Notices.waived : "")
    values["doubt"] = .text(Notices.doubt(about: analysis) ?? "")
    values["verdict"] = .text(Verdict.paragraph(for: analysis))
    values["axes"] = .list(ScoreFigures.axes(score.axes))
    addQuestions(to: &values)
    addFacts(to: &values)
    addLetter(to: &values)
    addMoves(to: &values)
    values["impression"] = .text(Notices.impression)
    var output = ByteWriter()
    TemplateLibrary.append("body", values, to: &output)
    return output.bytes
  }

  private func addQuestions(to values: inout TemplateObject) {
    let questions = WriterQuestion.all(for: input.analysis)
      .prefix(showsAll ? .max : Self.mostQuestions)
    values["questions"] = .flag(!questions.isEmpty)
    values["question"] = .list(
      questions.map { question in
        let numbers = markup.annotations.filter { $0.subject.ask == question.text }.map(\.number)
        return [
          "text": .text(question.text), "places": .list(numbers.map { ["number": .number($0)] }),
        ]
      })
  }

  private func addFacts(to values: inout TemplateObject) {
    let facts = LetterFactRows.rows(input)
    let missing = facts.count { $0["stated"]?.isShown == false }
    values["facts"] = .list(facts)
    values["asked"] = .number(facts.count)
    values["missing"] = missing > 0 ? .number(missing) : false
  }

  private func addLetter(to values: inout TemplateObject) {
    let analysis = input.analysis
    for severity in Rule.Severity.allCases {
      values["\(severity.rawValue)Count"] =
        .number(analysis.weaknesses.count { $0.rule.severity == severity })
    }
    values["scenarioCount"] = .number(analysis.scenarios.count)
    values["evidenceCount"] = .number(analysis.merits.count)
    values["unmarked"] = unmarked > 0 ? .number(unmarked) : false
    values["marked"] = .number(markup.annotations.count)
    values["letter"] = .markup(markup.render())
    let groups = FindingGroups(
      analysis: analysis, annotations: markup.annotations, prefix: prefix
    ).render()
    values["groups"] = .flag(!groups.isEmpty)
    values["group"] = .markup(groups)
  }

  private func addMoves(to values: inout TemplateObject) {
    let score = input.analysis.score
    let moves = ScoreFigures.moves(score) { contribution in
      var seen: Set<Int> = []
      let starts = contribution.evidence.map(\.lowerBound)
        .filter { seen.insert(lines.position(of: $0).line).inserted }.sorted()
      return starts.prefix(showsAll ? .max : 6).map {
        [
          "line": .number(lines.position(of: $0).line),
          "block": .number(markup.blockNumber(at: $0)),
        ]
      }
    }
    let sum = score.contributions.reduce(0) { $0 + $1.points }
    values["moves"] = .flag(!moves.isEmpty)
    values["move"] = .list(moves)
    values["baseline"] = .text(DecimalText.fixed(score.baseline, decimals: 1))
    values["sum"] = .text(DecimalText.signed(sum))
    values["held"] = .flag(abs(score.baseline + sum - score.value) >= 0.5)
  }
}
