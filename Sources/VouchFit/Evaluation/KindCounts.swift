/// Hits, predictions and gold labels of one kind.
public struct KindCounts: Sendable, Equatable {
  public var hits = 0
  public var predicted = 0
  public var gold = 0

  public init(hits: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.hits = hits
    self.predicted = predicted
    self.gold = gold
  }

  /// Adds the counts of other letters.
  mutating func add(_ other: KindCounts) {
    hits += other.hits
    predicted += other.predicted
    gold += other.gold
  }

  public var precision: Double {
    predicted > 0 ? Double(hits) / Double(predicted) : gold == 0 ? 1 : 0
  }
  public var recall: Double { gold > 0 ? Double(hits) / Double(gold) : 1 }
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}
