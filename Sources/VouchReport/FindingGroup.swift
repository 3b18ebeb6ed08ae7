import VouchAnalysis

/// The findings of one kind.
struct FindingGroup {
  let rule: Rule
  let findings: [Finding]

  /// Findings by their kinds, in the order in which each is first found.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var kinds: [FindingKind] = []
    for finding in findings where !kinds.contains(finding.kind) { kinds.append(finding.kind) }
    return kinds.map { kind in
      let ofKind = findings.filter { $0.kind == kind }
      return FindingGroup(rule: ofKind[0].rule, findings: ofKind)
    }
  }
}
