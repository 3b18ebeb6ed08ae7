/// The weights of one feature: 32 columns in thousandths.
///
/// Weights are fitted to three decimals, so that sums of whole thousandths are exact in any order. Eight rows can be added
/// before a sum has to be widened.
public typealias WeightRow = SIMD32<Int16>

extension WeightRow {
  /// The most columns that a model can have.
  static let columns = 32
  /// The largest weight; larger ones are cut off.
  static let limit: Float = 4.095
  /// How many rows can be added without overflow.
  public static let safeSums = 8

  /// - Parameter weights: at most 32.
  init(rounding weights: [Float]) {
    self = .zero
    for (column, weight) in weights.enumerated() {
      let cut = Swift.min(Swift.max(weight, -WeightRow.limit), WeightRow.limit)
      self[column] = Int16((cut * 1000).rounded())
    }
  }
}
