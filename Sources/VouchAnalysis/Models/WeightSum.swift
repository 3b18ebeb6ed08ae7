import VouchLexicon

/// Sums the weights of the features that it is given, each feature once.
///
/// Features that no model uses stop at a small bit set. The others wait, so that the look-ups in the large tables, which
/// miss the caches, run side by side. The weights are whole thousandths: a sum does not depend on the order.
struct WeightSum: FeatureSink {
  private let model: Model
  private let storage: Storage
  /// Features, and at the end of `findWeights` the places of their weights.
  private var waiting: UnsafeMutableBufferPointer<UInt64>
  private var count = 0
  /// A bit for each weight of the model: whether the feature that begins there is in the sum.
  private let seen: UnsafeMutablePointer<UInt64>
  private let totals: UnsafeMutablePointer<Int32>

  /// Owns what the pointers point to.
  private final class Storage {
    var waiting: UnsafeMutableBufferPointer<UInt64>
    let seen: UnsafeMutableBufferPointer<UInt64>
    let totals: UnsafeMutableBufferPointer<Int32>

    init(weights: Int) {
      waiting = .allocate(capacity: 4_096)
      waiting.initialize(repeating: 0)
      seen = .allocate(capacity: weights / 64 + 1)
      seen.initialize(repeating: 0)
      // A column is below 128 whatever the compiled data say.
      totals = .allocate(capacity: 128)
      totals.initialize(repeating: 0)
    }

    deinit {
      waiting.deallocate()
      seen.deallocate()
      totals.deallocate()
    }

    /// Makes room for twice as many waiting features.
    func grow() {
      let larger = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: waiting.count * 2)
      larger.initialize(repeating: 0)
      larger.baseAddress!.update(from: waiting.baseAddress!, count: waiting.count)
      waiting.deallocate()
      waiting = larger
    }
  }

  init(_ model: Model) {
    self.model = model
    storage = Storage(weights: model.weightCount)
    waiting = storage.waiting
    seen = storage.seen.baseAddress!
    totals = storage.totals.baseAddress!
  }

  /// The sum of a column, in log-odds, once `finish` has been called.
  subscript(column: Int) -> Float { Float(totals[column]) / 1000 }

  @inline(__always)
  mutating func add(_ feature: UInt64, _ template: Template, _ parts: FeatureParts) {
    guard model.mayUse(feature) else { return }
    if count == waiting.count {
      storage.grow()
      waiting = storage.waiting
    }
    waiting[count] = feature
    count += 1
  }

  /// Sums the weights of the features given since the last call.
  mutating func finish() {
    findWeights()
    for column in 0..<128 { totals[column] = 0 }
    for number in 0..<count {
      let first = Int(truncatingIfNeeded: waiting[number])
      seen[first >> 6] = 0
      model.visitWeights(from: first) { totals[$0.column] &+= $0.thousandths }
    }
    count = 0
  }

  /// Puts the places of the weights into the place of the features, each once.
  private mutating func findWeights() {
    var found = 0
    for number in 0..<count {
      guard let first = model.firstWeight(of: waiting[number]) else { continue }
      let bit: UInt64 = 1 << UInt64(first & 63)
      guard seen[first >> 6] & bit == 0 else { continue }
      seen[first >> 6] |= bit
      waiting[found] = UInt64(first)
      found += 1
    }
    count = found
  }
}
