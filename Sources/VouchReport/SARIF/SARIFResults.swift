import VouchAnalysis
import VouchText

/// The weaknesses of one letter as results.
///
/// Lines and columns are those of the text as it is analysed, columns in UTF-16 code units from 1, the end column
/// behind the last character; a finding about the whole letter has no region (3.29.4).
struct SARIFResults {
  private let input: ReportInput
  private let lines: LineTable
  private let units: CodeUnitTable

  init(_ input: ReportInput) {
    self.input = input
    lines = LineTable(utf8: input.text.utf8)
    units = CodeUnitTable(utf8: input.text.utf8)
  }

  /// Writes the elements of the array of results.
  func write(to json: inout JSONWriter) {
    for finding in input.analysis.weaknesses { write(finding, to: &json) }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    let rule = finding.rule
    json.object { json in
      json.member("ruleId", rule.id)
      json.member("ruleIndex", SARIFRules.index(of: finding.kind))
      json.member("level", SARIFRules.level(of: rule.severity))
      let detail = finding.detail.isEmpty ? "" : " \(finding.detail)."
      json.text("message", "\(rule.message)\(detail) \(rule.suggestion)")
      json.key("locations")
      json.array { json in
        json.location(of: input.path) { json in
          if let range = finding.range { writeRegion(range, to: &json) }
        }
      }
      json.key("properties")
      json.object(inline: true) { json in
        json.member("confidence", finding.confidence, decimals: 2)
      }
    }
  }

  private func writeRegion(_ range: Range<Int>, to json: inout JSONWriter) {
    json.key("region")
    json.object { json in
      for (place, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
        let position = lines.position(of: offset)
        let lineStart = offset - (position.column - 1)
        let column = units.units(before: offset) - units.units(before: lineStart) + 1
        json.member("\(place)Line", position.line)
        json.member("\(place)Column", column)
      }
      json.key("snippet")
      json.object { json in
        json.key("text")
        json.string(utf8: input.bytes(of: range))
      }
    }
  }
}

extension JSONWriter {
  /// A location in a file, with further members of its physical location.
  mutating func location(of path: String, _ members: (inout JSONWriter) -> Void = { _ in }) {
    object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object(inline: true) { json in json.member("uri", SARIFText.uri(path)) }
        members(&json)
      }
    }
  }
}
