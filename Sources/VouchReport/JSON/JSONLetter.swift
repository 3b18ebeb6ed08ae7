import VouchAnalysis
import VouchText

/// Writes the object of one letter.
struct JSONLetter {
  let input: ReportInput
  let lines: LineTable

  init(_ input: ReportInput) {
    self.input = input
    lines = LineTable(utf8: input.text.utf8)
  }

  func write(to json: inout JSONWriter) {
    let analysis = input.analysis
    json.object { json in
      json.member("schema", 1)
      writeSource(to: &json)
      writeScore(analysis.score, to: &json)
      json.key("scenarios")
      json.array { json in
        for scenario in analysis.scenarios { write(scenario, to: &json) }
      }
      json.key("findings")
      json.array { json in
        let findings = analysis.findings.span
        for index in findings.indices where !findings[index].kind.isPositive {
          writeWeakness(findings[index], to: &json)
        }
        json.mark()
      }
      json.key("evidence")
      json.array { json in
        let findings = analysis.findings.span
        for index in findings.indices where findings[index].kind.isPositive {
          writeEvidence(findings[index], to: &json)
        }
      }
      json.key("contributions")
      json.array { json in
        let contributions = analysis.score.contributions.span
        for index in contributions.indices { write(contributions[index], to: &json) }
      }
      write(analysis.facts, to: &json)
      json.key("notices")
      json.array { json in
        for notice in Notices.all(for: analysis) { json.string(notice) }
      }
    }
  }

  private func writeSource(to json: inout JSONWriter) {
    json.key("source")
    json.object(inline: true) { json in
      json.markedMember("path", input.path)
      json.member("format", input.format)
      json.member("encoding", input.encoding)
      json.member("bytes", input.byteCount)
      json.member("words", input.analysis.wordCount)
    }
  }

  private func writeScore(_ score: Score, to json: inout JSONWriter) {
    json.member("score", score.value, decimals: 1)
    json.member("tier", score.tier.rawValue)
    json.key("band")
    json.array(inline: true) { json in
      json.number(score.band.lowerBound, decimals: 0)
      json.number(score.band.upperBound, decimals: 0)
    }
    json.member("baseline", score.baseline, decimals: 1)
    json.key("axes")
    json.object(inline: true) { json in
      json.member("specificity", score.axes.specificity, decimals: 0)
      json.member("clinical", score.axes.clinical, decimals: 0)
      json.member("observation", score.axes.observation, decimals: 0)
      json.member("endorsement", score.axes.endorsement, decimals: 0)
      json.member("distinctiveness", score.axes.distinctiveness, decimals: 0)
    }
  }

  private func write(_ facts: LetterFacts, to json: inout JSONWriter) {
    json.key("letter")
    json.object { json in
      json.member("applicant", facts.applicant)
      json.member("pronoun", facts.pronoun)
      json.member("writer", facts.writer)
      json.member("writerTitle", facts.writerTitle)
      json.member("writerIsClinician", facts.writerIsClinician)
      json.member("writerInUS", facts.writerInUS)
      json.member("institution", facts.institution)
      json.member("specialty", facts.specialty)
      json.member("date", facts.date)
      json.member("waived", facts.waived)
    }
  }
}
