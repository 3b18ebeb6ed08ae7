import VouchAnalysis

/// What points at passages: scenarios, findings, contributions.
extension JSONLetter {
  func write(_ scenario: Scenario, to json: inout JSONWriter) {
    json.object { json in
      writePassage(scenario.range, to: &json)
      json.member("confidence", scenario.confidence, decimals: 2)
    }
  }

  func writeWeakness(_ finding: Finding, to json: inout JSONWriter) {
    let rule = finding.rule
    json.object { json in
      json.member("kind", finding.kind.rawValue)
      json.member("rule", rule.id)
      json.member("severity", rule.severity.rawValue)
      json.member("confidence", finding.confidence, decimals: 2)
      writePassage(finding.range, to: &json)
      json.member("message", rule.message)
      json.member("detail", finding.detail)
      json.member("suggestion", rule.suggestion)
      writeCues(finding.cues, to: &json)
    }
  }

  func writeEvidence(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", finding.kind.rawValue)
      json.member("rule", finding.rule.id)
      json.member("confidence", finding.confidence, decimals: 2)
      writePassage(finding.range, to: &json)
      json.member("detail", finding.detail)
      writeCues(finding.cues, to: &json)
    }
  }

  private func writeCues(_ cues: [Cue], to json: inout JSONWriter) {
    guard !cues.isEmpty else { return }
    json.key("cues")
    json.array(inline: true) { json in
      for cue in cues {
        json.object(inline: true) { json in
          json.member("feature", cue.feature)
          json.member("weight", cue.weight, decimals: 2)
        }
      }
    }
  }

  func write(_ contribution: Contribution, to json: inout JSONWriter) {
    json.object { json in
      json.member("feature", contribution.feature)
      json.member("label", contribution.label)
      json.key("value")
      json.shortNumber(contribution.value)
      json.member("points", contribution.points, decimals: 1)
      json.key("evidence")
      json.array(inline: true) { json in
        for range in contribution.evidence { writeSpan(range, to: &json) }
      }
    }
  }

  private func writePassage(_ range: Range<Int>?, to json: inout JSONWriter) {
    json.key("span")
    guard let range else {
      json.null()
      json.key("quote")
      json.null()
      return
    }
    writeSpan(range, to: &json)
    json.key("quote")
    json.string(utf8: input.bytes(of: range))
  }

  private func writeSpan(_ range: Range<Int>, to json: inout JSONWriter) {
    let position = lines.position(of: range.lowerBound)
    json.object(inline: true) { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.member("line", position.line)
      json.member("column", position.column)
    }
  }
}
