import VouchLexicon

/// Sums the weights of the features that it is given, each feature once.
///
/// Features that no model uses stop at a small bit set. The others wait, so that the look-ups in the large tables, which
/// miss the caches, run side by side. The weights are whole thousandths: a sum does not depend on the order.
struct WeightSum: FeatureSink {
  private let model: Model
  private let storage: Storage
  /// Features, and from `findRows` on their rows.
  private var waiting: UnsafeMutableBufferPointer<UInt64>
  private var count = 0
  /// A bit a row of the model: whether it is in the sum.
  private let seen: UnsafeMutablePointer<UInt64>
  private let totals: UnsafeMutablePointer<Int32>

  /// Owns what the pointers point to.
  private final class Storage {
    var waiting: UnsafeMutableBufferPointer<UInt64>
    let seen: UnsafeMutableBufferPointer<UInt64>
    let totals: UnsafeMutableBufferPointer<Int32>

    init(rows: Int) {
      waiting = .allocate(capacity: 4_096)
      waiting.initialize(repeating: 0)
      seen = .allocate(capacity: rows / 64 + 1)
      seen.initialize(repeating: 0)
      totals = .allocate(capacity: WeightRow.scalarCount)
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
    storage = Storage(rows: model.rowCount)
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
    model.expect(feature)
    waiting[count] = feature
    count += 1
  }

  /// Sums the weights of the features given since the last call.
  mutating func finish() {
    findRows()
    for column in 0..<WeightRow.scalarCount { totals[column] = 0 }
    var number = 0
    while number < count {
      let end = min(number + WeightRow.safeSums, count)
      var part = WeightRow.zero
      while number < end {
        let row = Int(truncatingIfNeeded: waiting[number])
        seen[row >> 6] = 0
        part &+= model.weights(row: row)
        number += 1
      }
      withUnsafeBytes(of: part) { part in
        let part = part.assumingMemoryBound(to: Int16.self)
        for column in 0..<WeightRow.scalarCount { totals[column] &+= Int32(part[column]) }
      }
    }
    count = 0
  }

  /// Puts the rows into the place of the features, each once.
  private mutating func findRows() {
    var found = 0
    for number in 0..<count {
      guard let row = model.row(of: waiting[number]) else { continue }
      let bit: UInt64 = 1 << UInt64(row & 63)
      guard seen[row >> 6] & bit == 0 else { continue }
      seen[row >> 6] |= bit
      model.expect(row: row)
      waiting[found] = UInt64(row)
      found += 1
    }
    count = found
  }
}
