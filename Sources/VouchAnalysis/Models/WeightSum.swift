import VouchLexicon

/// Sums the weights of the features that it is given, each feature once.
///
/// The weights are whole thousandths, so that a sum does not depend on the order of the features.
struct WeightSum: FeatureSink {
  private let model: Model
  private let storage: Storage
  private let totals: UnsafeMutablePointer<Int32>
  /// A bit a row of the model: whether it is in the sum.
  private let seen: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<UInt32>
  private var rowCount = 0

  /// Owns what the pointers point to.
  private final class Storage {
    let totals: UnsafeMutableBufferPointer<Int32>
    let seen: UnsafeMutableBufferPointer<UInt64>
    let rows: UnsafeMutableBufferPointer<UInt32>

    init(columns: Int, rows count: Int) {
      totals = .allocate(capacity: columns)
      totals.initialize(repeating: 0)
      seen = .allocate(capacity: count / 64 + 1)
      seen.initialize(repeating: 0)
      rows = .allocate(capacity: count + 1)
      rows.initialize(repeating: 0)
    }

    deinit {
      totals.deallocate()
      seen.deallocate()
      rows.deallocate()
    }
  }

  init(_ model: Model) {
    self.model = model
    // An entry's column is below 256 whatever the compiled data say.
    storage = Storage(columns: 256, rows: model.rowCount)
    totals = storage.totals.baseAddress!
    seen = storage.seen.baseAddress!
    rows = storage.rows.baseAddress!
  }

  /// The sum of a column, in log-odds.
  subscript(column: Int) -> Float { Float(totals[column]) / 1000 }

  mutating func removeAll() {
    for index in 0..<model.outputs.count { totals[index] = 0 }
    for index in 0..<rowCount { seen[Int(rows[index] >> 6)] = 0 }
    rowCount = 0
  }

  @inline(__always)
  mutating func add(_ feature: UInt64, _ template: Template, _ parts: FeatureParts) {
    guard let row = model.row(of: feature) else { return }
    let bit: UInt64 = 1 << UInt64(row & 63)
    guard seen[row >> 6] & bit == 0 else { return }
    seen[row >> 6] |= bit
    rows[rowCount] = UInt32(truncatingIfNeeded: row)
    rowCount += 1
    model.visitWeights(row) { totals[$0.column] &+= $0.thousandths }
  }
}
