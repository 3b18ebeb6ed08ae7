import VouchAnalysis

/// The catalogue as a reference page.
enum RuleMarkdown {
  static func catalogue() -> [UInt8] {
    var output = ByteWriter()
    output.append("# Rules\n\nWritten by `vouch rules --format markdown`.\n\n")
    output.append("| rule | importance | what it says |\n| --- | --- | --- |\n")
    for rule in RuleCatalogue.all {
      let message = MarkdownText.line(rule.message)
      output.append("| [`\(rule.id)`](#\(rule.id)) | \(rule.importance) | \(message) |\n")
    }
    for rule in RuleCatalogue.all {
      output.append("\n")
      output.append(section(rule))
    }
    return output.bytes
  }

  static func section(_ rule: Rule) -> [UInt8] {
    var output = ByteWriter()
    output.append("## \(rule.id)\n\n")
    output.append("*\(rule.importance), \(rule.scope).* \(MarkdownText.line(rule.message))\n\n")
    output.append("\(MarkdownText.line(rule.reason))\n\n")
    output.append("Source: \(MarkdownText.line(rule.source)).\n")
    if !rule.suggestion.isEmpty {
      output.append("\nAsk the writer: \(MarkdownText.line(rule.suggestion))\n")
    }
    for (title, example) in [("Flagged", rule.flagged), ("Not flagged", rule.notFlagged)] {
      let letters = rule.letters(of: example).map(quotation)
      output.append("\n\(title):\n\n\(letters.joined(separator: "\n>\n"))\n")
    }
    return output.bytes
  }

  private static func quotation(_ text: String) -> String {
    text.split(separator: "\n").map { "> " + MarkdownText.line(String($0)) }
      .joined(separator: "  \n")
  }
}
