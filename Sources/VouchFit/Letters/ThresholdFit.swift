/// Finds the log-odds at which a yes pays best.
enum ThresholdFit {
  /// The threshold with the best F1; ties go to the higher one.
  ///
  /// - Parameter cases: score and label of each case.
  static func bestF1(_ cases: [(score: Float, isGold: Bool)]) -> Float {
    let sorted = cases.sorted { $0.score > $1.score }
    let gold = sorted.count { $0.isGold }
    var hits = 0
    var best = (f1: -1.0, threshold: Float(0))
    for (index, item) in sorted.enumerated() {
      if item.isGold { hits += 1 }
      guard index + 1 == sorted.count || sorted[index + 1].score < item.score else { continue }
      let f1 = 2 * Double(hits) / Double(index + 1 + gold)
      if f1 > best.f1 + 1e-9 {
        let next = index + 1 < sorted.count ? sorted[index + 1].score : item.score - 1
        best = (f1, (item.score + next) / 2)
      }
    }
    return (best.threshold * 1000).rounded() / 1000
  }

  /// The threshold with the best share of right decisions; ties go to the higher one.
  static func bestAccuracy(_ cases: [(score: Float, isGold: Bool)]) -> Float {
    let sorted = cases.sorted { $0.score > $1.score }
    var right = sorted.count { !$0.isGold }
    var best = (right: right, threshold: (sorted.first?.score ?? 0) + 1)
    for (index, item) in sorted.enumerated() {
      right += item.isGold ? 1 : -1
      guard index + 1 == sorted.count || sorted[index + 1].score < item.score else { continue }
      if right > best.right {
        let next = index + 1 < sorted.count ? sorted[index + 1].score : item.score - 1
        best = (right, (item.score + next) / 2)
      }
    }
    return (best.threshold * 1000).rounded() / 1000
  }
}
