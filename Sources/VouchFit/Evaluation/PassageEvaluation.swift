import VouchAnalysis

/// Agreement with the labels of one passage set.
public struct PassageEvaluation: Sendable {
  public var name: String
  public var count: Int
  /// Share of passages whose class is right.
  public var accuracy: Double
  /// F1 of the class that the set is named for, or the mean over its classes where there are several.
  public var f1: Double

  /// Measures one set.
  ///
  /// - Parameter classes: label and decision of each passage.
  init(name: String, _ classes: [(gold: String, decided: String)]) {
    self.name = name
    count = classes.count
    accuracy = Double(classes.count { $0.gold == $0.decided }) / Double(max(classes.count, 1))
    let names = Set(classes.map(\.gold)).subtracting(["no"]).sorted()
    let scores = names.map { name in
      KindCounts(
        hits: classes.count { $0.gold == name && $0.decided == name },
        predicted: classes.count { $0.decided == name }, gold: classes.count { $0.gold == name }
      ).f1
    }
    f1 = scores.reduce(0, +) / Double(max(scores.count, 1))
  }

  /// The class that a passage is labelled with.
  static func gold(_ passage: Passage, set: String) -> String {
    switch set {
    case "scenario": passage.scenario == true ? "yes" : "no"
    case "comparison": passage.comparison == true ? "yes" : "no"
    case "identifier": passage.identifier == true ? "yes" : "no"
    case "negative": passage.kind ?? "none"
    case "endorsement": "\(passage.strength ?? 0)"
    default: (passage.kinds ?? []).sorted().joined(separator: " + ")
    }
  }
}
