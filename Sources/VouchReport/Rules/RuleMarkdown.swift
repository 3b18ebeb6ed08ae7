import VouchAnalysis

/// The catalogue as a reference page.
enum RuleMarkdown {
  static func catalogue() -> [UInt8] {
    var output = ByteWriter()
    output.append("# Rules\n\nWritten by `vouch rules --format markdown`.\n\n")
    output.append("| rule | importance | what it says |\n| --- | --- | --- |\n")
    for rule in RuleCatalogue.all {
      output.append("| [`\(rule.id)`](#\(rule.id)) | \(importance(of: rule)) | \(rule.message) |\n")
    }
    for rule in RuleCatalogue.all {
      output.append("\n")
      output.append(section(rule))
    }
    return output.bytes
  }

  static func section(_ rule: Rule) -> [UInt8] {
    var output = ByteWriter()
    let scope = rule.kind.isLetterWide ? "the whole letter" : "a passage"
    output.append("## \(rule.id)\n\n")
    output.append("*\(importance(of: rule)), about \(scope).* \(rule.message)\n\n")
    output.append("\(rule.reason)\n\nSource: \(rule.source).\n")
    if !rule.suggestion.isEmpty { output.append("\nAsk the writer: \(rule.suggestion)\n") }
    output.append("\nFlagged:\n\n\(quotation(rule.flagged))\n")
    output.append("\nNot flagged:\n\n\(quotation(rule.notFlagged))\n")
    return output.bytes
  }

  private static func importance(of rule: Rule) -> String {
    rule.kind.isPositive ? "positive evidence" : rule.severity.rawValue
  }

  private static func quotation(_ text: String) -> String {
    text.split(separator: "\n").map { "> " + escaped(String($0)) }.joined(separator: "  \n")
  }

  /// The text with the characters that Markdown reads as marks escaped.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
