import ArgumentParser
import VouchAnalysis
import VouchReport

/// `vouch rules`: the catalogue, or one rule explained.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", _superCommandName: "vouch",
    abstract: "List the rules, or explain one with its reason, source and examples.",
    discussion: """
      EXAMPLES:
        vouch rules
        vouch rules faint-praise
        vouch rules --format markdown > rules.md
      """)

  @Argument(help: "The name of a rule, such as generic-praise.")
  var id: String?

  @Option(help: "How to report.")
  var format: RuleFormat = .terminal

  @Option(help: "When to use colours; NO_COLOR and a pipe turn them off.")
  var color: ColorChoice = .auto

  func run() throws {
    let options = ReportOptions(color: color.isOn(toFile: false))
    let page: [UInt8]
    if let id {
      guard let rule = RuleCatalogue.rule(id: id.lowercased()) else {
        Messages.write("there is no rule '\(id)'\(suggestion(for: id)) (see 'vouch rules')")
        throw ExitStatus.unusable
      }
      page = format.render(rule, options: options)
    } else {
      page = format.renderCatalogue(options: options)
    }
    if !StandardOutput.write(page) { throw ExitStatus.unusable }
  }

  /// The rule whose name is nearest, if one is near.
  private func suggestion(for id: String) -> String {
    let wanted = Array(id.lowercased().utf8)
    let nearest = RuleCatalogue.all.map { ($0.id, EditDistance.between(wanted, Array($0.id.utf8))) }
      .min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= max(2, wanted.count / 3) else { return "" }
    return "; did you mean '\(nearest.0)'?"
  }
}
