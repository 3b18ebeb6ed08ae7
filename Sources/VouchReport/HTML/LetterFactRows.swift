import VouchAnalysis

/// What a letter says of itself, row by row, and what it does not say.
enum LetterFactRows {
  /// The rows with `fact` and `stated`, which is empty where the letter does not say.
  static func rows(_ input: ReportInput) -> [TemplateObject] {
    let facts = input.analysis.facts
    let durations = input.analysis.evidence.filter { $0.kind == .duration }.compactMap(\.range)
    let rows: [(String, String?)] = [
      ("Applicant", facts.applicant.map { $0 + (facts.pronoun.map { " (\($0))" } ?? "") }),
      ("Writer", facts.writer),
      ("Role", facts.writerTitle),
      ("Institution", facts.institution),
      ("US physician", physician(facts)),
      ("Specialty", facts.specialty),
      ("Contact", durations.isEmpty ? nil : quotations(durations, in: input)),
      ("Date", facts.date),
      ("Access", facts.waived.map { $0 ? "waived" : "not waived" }),
    ]
    return rows.map { fact, stated in
      ["fact": .text(fact), "stated": .text(DisplayText.line(stated ?? ""))]
    }
  }

  private static func physician(_ facts: LetterFacts) -> String? {
    if !facts.writerIsClinician { return "no: not a clinician" }
    return facts.writerInUS.map { $0 ? "yes" : "no: writes from outside the United States" }
  }

  private static func quotations(_ ranges: [Range<Int>], in input: ReportInput) -> String {
    var seen: Set<String> = []
    return ranges.map { DisplayText.line(utf8: input.bytes(of: $0)) }
      .filter { seen.insert($0.lowercased()).inserted }.prefix(3).joined(separator: "; ")
  }
}
