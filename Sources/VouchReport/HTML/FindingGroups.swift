import VouchAnalysis

/// The findings of a letter by kind, the gravest first, then what speaks for it.
struct FindingGroups {
  let analysis: Analysis
  let annotations: [Annotation]
  let prefix: String

  func render() -> [UInt8] {
    var output = ByteWriter()
    for layer in Annotation.Layer.allCases {
      if layer == .scenario {
        if !analysis.scenarios.isEmpty { append(.scenario, .scenario, details: [], to: &output) }
        continue
      }
      for rule in RuleCatalogue.all where Annotation.layer(of: rule) == layer {
        let findings = analysis.findings.filter { $0.kind == rule.kind }
        if findings.isEmpty { continue }
        append(
          Annotation.Subject(rule), layer,
          details: findings.filter { $0.range == nil && !$0.detail.isEmpty }.map(\.detail),
          to: &output)
      }
    }
    return output.bytes
  }

  private func append(
    _ subject: Annotation.Subject, _ layer: Annotation.Layer, details: [String],
    to output: inout ByteWriter
  ) {
    let numbers = annotations.filter { $0.subject.title == subject.title }.map(\.number)
    TemplateLibrary.append(
      "group",
      [
        "p": .text(prefix), "layer": .text(layer.rawValue), "mark": .text(layer.mark),
        "title": .text(subject.title), "severity": .text(name(of: layer)),
        "what": .text(subject.what), "why": .text(subject.why), "source": .text(subject.source),
        "ask": .text(subject.ask), "places": .list(numbers.map { ["number": .number($0)] }),
        "details": .list(details.map { ["detail": .text(DisplayText.line($0))] }),
      ], to: &output)
    output.append("\n")
  }

  private func name(of layer: Annotation.Layer) -> String {
    switch layer {
    case .critical, .warning: layer.rawValue
    case .remark: "note"
    case .scenario, .evidence: "strength"
    }
  }
}
