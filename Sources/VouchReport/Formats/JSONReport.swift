/// The machine-readable report, schema 1: keys may be added to it, never changed.
public enum JSONReport {
  /// One indented object for one letter, an array for several.
  static func render(_ outcomes: [LetterOutcome]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    if outcomes.count == 1 {
      write(outcomes[0], to: &json)
    } else {
      json.array { json in
        for outcome in outcomes { write(outcome, to: &json) }
      }
    }
    return json.output.bytes + [UInt8(ascii: "\n")]
  }

  /// One letter as one line with its line feed, for files of JSON lines.
  public static func line(for outcome: LetterOutcome) -> [UInt8] {
    openLine(for: outcome).bytes + [UInt8(ascii: "\n")]
  }

  /// One letter as one line that can still be added to.
  package static func openLine(for outcome: LetterOutcome) -> JSONLine {
    var json = JSONWriter(layout: .compact)
    return openLine(for: outcome, with: &json)
  }

  /// The same with a compact writer of the caller, which keeps its memory from letter to letter.
  package static func openLine(
    for outcome: LetterOutcome, with json: inout JSONWriter
  ) -> JSONLine {
    json.begin()
    write(outcome, to: &json)
    return JSONLine(bytes: json.output.bytes, marks: json.marks)
  }

  private static func write(_ outcome: LetterOutcome, to json: inout JSONWriter) {
    switch outcome {
    case .letter(let input): JSONLetter(input).write(to: &json)
    case .failure(let failure):
      json.object { json in
        json.member("schema", 1)
        json.key("source")
        json.object(inline: true) { json in json.markedMember("path", failure.path) }
        json.key("error")
        json.object(inline: true) { json in
          json.member("kind", failure.kind)
          json.member("message", failure.message)
        }
      }
    }
  }
}
