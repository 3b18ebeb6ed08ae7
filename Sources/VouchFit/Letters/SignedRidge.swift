/// Ridge regression on standardised features, each weight held to a sign.
///
/// Solved by cyclic coordinate descent (Friedman et al. 2010), which projects at every step.
struct SignedRidge {
  var weights: [Double]
  var intercept: Double

  /// Fits one target.
  ///
  /// - Parameters:
  ///   - rows: standardised features, one row a letter.
  ///   - signs: 1 where a weight must not be negative, -1 where it must not be positive.
  ///   - least: how far from 0 each weight must be at least, on the side of its sign.
  ///   - penalty: of the squared weights.
  init(rows: [[Double]], targets: [Double], signs: [Double], least: [Double], penalty: Double) {
    let count = Double(max(rows.count, 1))
    intercept = targets.reduce(0, +) / count
    weights = Array(repeating: 0, count: signs.count)
    var errors = targets.map { $0 - intercept }
    let squares = signs.indices.map { column in rows.reduce(0) { $0 + $1[column] * $1[column] } }
    for _ in 0..<500 {
      var change = 0.0
      for column in signs.indices where squares[column] > 0 {
        var slope = 0.0
        for (row, error) in zip(rows, errors) { slope += row[column] * error }
        var weight = (slope + squares[column] * weights[column]) / (squares[column] + penalty)
        weight = signs[column] * max(weight * signs[column], least[column])
        let step = weight - weights[column]
        guard step != 0 else { continue }
        for index in rows.indices { errors[index] -= step * rows[index][column] }
        weights[column] = weight
        change = max(change, abs(step))
      }
      if change < 1e-9 { break }
    }
  }
}
