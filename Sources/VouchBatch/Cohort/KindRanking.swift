import VouchAnalysis

/// How often each kind was found in one letter, asked by severity.
struct KindRanking {
  private let counts: [Int]

  /// Takes counts by the kinds' places in `FindingKind.allCases`.
  init(_ counts: [Int]) {
    self.counts = counts
  }

  /// The kinds of weakness that matter most: gravest first, then most often found.
  func topWeaknesses(_ limit: Int) -> [FindingKind] {
    let found = Self.weaknesses.filter { counts[$0.place] > 0 }
    return found.sorted {
      ($0.severity, counts[$1.place], $0.place) < ($1.severity, counts[$0.place], $1.place)
    }.prefix(limit).map { FindingKind.allCases[$0.place] }
  }

  /// Weaknesses of one severity.
  func count(of severity: Rule.Severity) -> Int {
    let rank = Rule.Severity.allCases.firstIndex(of: severity)
    return Self.weaknesses.reduce(0) { $0 + ($1.severity == rank ? counts[$1.place] : 0) }
  }

  /// Pieces of positive evidence.
  var evidenceCount: Int {
    FindingKind.allCases.indices.reduce(0) {
      $0 + (FindingKind.allCases[$1].isPositive ? counts[$1] : 0)
    }
  }

  /// The kinds of weakness: place among all kinds, and rank of their severity.
  private static let weaknesses: [(place: Int, severity: Int)] =
    FindingKind.allCases.enumerated().filter { !$0.element.isPositive }.map { place, kind in
      let severity = RuleCatalogue.rule(for: kind).severity
      return (place, Rule.Severity.allCases.firstIndex(of: severity) ?? 0)
    }
}
