/// A figure that must hold, with what was measured.
struct Bar {
  enum Direction { case atMost, atLeast }

  let name: String
  let measured: Double?
  let direction: Direction
  let bar: Double
  let aim: Double?
  /// The two costs that were divided.
  let basis: String

  /// Costs: `measured` must be at most `bar`.
  static func atMost(
    _ bar: Double, aim: Double? = nil, _ name: String, _ measured: Double?, _ basis: String
  ) -> Bar {
    Bar(
      name: name, measured: measured, direction: .atMost, bar: bar, aim: aim, basis: basis)
  }

  /// Speeds: `measured` must be at least `bar`.
  static func atLeast(
    _ bar: Double, aim: Double? = nil, _ name: String, _ measured: Double?, _ basis: String
  ) -> Bar {
    Bar(
      name: name, measured: measured, direction: .atLeast, bar: bar, aim: aim, basis: basis)
  }

  var verdict: String {
    guard let measured else { return "not measured" }
    return switch direction {
    case .atMost: measured <= bar ? "met" : "missed"
    case .atLeast: measured >= bar ? "met" : "missed"
    }
  }

  static func table(_ bars: [Bar]) -> String {
    var table = Table("figure", "measured", "bar", "aim", "", "of")
    for bar in bars {
      let sign = bar.direction == .atMost ? "≤ " : "≥ "
      table.add(
        bar.name, bar.measured?.shown ?? "-", sign + bar.bar.shown,
        bar.aim.map { sign + $0.shown } ?? "", bar.verdict, bar.basis)
    }
    return table.text
  }
}
