import VouchAnalysis

/// The weaknesses of the catalogue as reporting descriptors.
enum SARIFRules {
  /// The rules that results can name, in the order of their indices.
  static let all = RuleCatalogue.all.filter { !$0.kind.isPositive }

  private static let indices = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.kind, $0) })

  /// A rule's place in `all`.
  static func index(of kind: FindingKind) -> Int { indices[kind] ?? -1 }

  static func level(of severity: Rule.Severity) -> String {
    switch severity {
    case .critical: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// Writes the array of all rules.
  static func write(to json: inout JSONWriter) {
    json.array { json in
      for rule in all { write(rule, to: &json) }
    }
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.text("shortDescription", rule.message)
      json.text("fullDescription", rule.reason)
      json.key("help")
      json.object { json in
        json.member(
          "text", SARIFText.message("Ask the writer: \(rule.suggestion) Source: \(rule.source)."))
        json.member("markdown", String(decoding: RuleMarkdown.section(rule), as: UTF8.self))
      }
      json.key("defaultConfiguration")
      json.object(inline: true) { json in json.member("level", level(of: rule.severity)) }
      json.key("properties")
      json.object(inline: true) { json in
        json.member("scope", rule.scope)
        json.key("tags")
        json.array { json in json.string("letters-of-recommendation") }
      }
    }
  }
}

extension JSONWriter {
  /// A message object of plain text.
  mutating func text(_ name: String, _ text: String) {
    key(name)
    object(inline: true) { json in json.member("text", SARIFText.message(text)) }
  }
}
