import VouchAnalysis

/// The report for editors and code hosts: SARIF 2.1.0, one run, a result a weakness.
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func render(_ outcomes: [LetterOutcome]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.member("$schema", schema)
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in writeRun(of: outcomes, to: &json) }
      }
    }
    return json.output.bytes + [UInt8(ascii: "\n")]
  }

  private static func writeRun(of outcomes: [LetterOutcome], to json: inout JSONWriter) {
    var letters: [ReportInput] = []
    var failures: [ReportFailure] = []
    for outcome in outcomes {
      switch outcome {
      case .letter(let input): letters.append(input)
      case .failure(let failure): failures.append(failure)
      }
    }
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in writeDriver(to: &json) }
    }
    json.key("invocations")
    json.array { json in writeInvocation(failures, to: &json) }
    json.member("columnKind", "utf16CodeUnits")
    json.key("results")
    json.array { json in
      for letter in letters { SARIFResults(letter).write(to: &json) }
    }
    json.key("properties")
    json.object { json in
      json.key("notices")
      json.array { json in
        var seen: Set<String> = []
        for notice in letters.flatMap({ Notices.all(for: $0.analysis) })
        where seen.insert(notice).inserted {
          json.string(notice)
        }
      }
    }
  }

  private static func writeDriver(to json: inout JSONWriter) {
    json.member("name", "Vouch")
    json.member("semanticVersion", Release.version)
    json.text(
      "fullDescription",
      """
      Reads draft letters of recommendation as a residency program director will. Lines and columns \
      are those of the text that 'vouch text FILE' prints.
      """)
    json.key("rules")
    SARIFRules.write(to: &json)
  }

  private static func writeInvocation(_ failures: [ReportFailure], to json: inout JSONWriter) {
    json.object { json in
      json.member("executionSuccessful", failures.isEmpty)
      if failures.isEmpty { return }
      json.key("toolExecutionNotifications")
      json.array { json in
        for failure in failures { write(failure, to: &json) }
      }
    }
  }

  private static func write(_ failure: ReportFailure, to json: inout JSONWriter) {
    json.object { json in
      json.key("descriptor")
      json.object(inline: true) { json in json.member("id", failure.kind) }
      json.member("level", "error")
      json.text("message", failure.message)
      json.key("locations")
      json.array { json in json.location(of: failure.path) }
    }
  }
}
