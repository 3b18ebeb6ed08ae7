import VouchAnalysis

/// The catalogue for programs.
enum RuleJSON {
  /// An array of all rules in the order of the catalogue.
  static func catalogue() -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for rule in RuleCatalogue.all { write(rule, to: &json) }
    }
    return json.output.bytes + [UInt8(ascii: "\n")]
  }

  static func object(_ rule: Rule) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    write(rule, to: &json)
    return json.output.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("severity", rule.severity.rawValue)
      json.member("positive", rule.kind.isPositive)
      json.member("letterWide", rule.kind.isLetterWide)
      json.member("comparesLetters", rule.kind.comparesLetters)
      json.member("message", rule.message)
      json.member("suggestion", rule.suggestion)
      json.member("reason", rule.reason)
      json.member("source", rule.source)
      json.member("flagged", rule.flagged)
      json.member("notFlagged", rule.notFlagged)
    }
  }
}
