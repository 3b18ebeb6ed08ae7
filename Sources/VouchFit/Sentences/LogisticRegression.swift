#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Logistic regression with a ridge penalty on binary features: minimises |w|²/2 + cost · Σ log(1 + e^(-y·(w·x + b))).
///
/// Solved by L-BFGS (Liu and Nocedal 1989) with a backtracking line search; no randomness, so the same samples give
/// the same bits.
struct LogisticRegression {
  /// Weight of the errors against the penalty.
  var cost: Double
  var iterations = 60
  /// Stops when the gradient has shrunk by this factor.
  var tolerance = 1e-3
  private let memory = 8

  init(cost: Double) { self.cost = cost }

  struct Fit {
    var weights: [Double]
    var bias: Double
  }

  /// Fits one output.
  ///
  /// - Parameters:
  ///   - rows: columns of each sample's features.
  ///   - labels: one a sample.
  ///   - columns: number of columns.
  func fit(rows: [[Int32]], labels: [Bool], columns: Int) -> Fit {
    var point = [Double](repeating: 0, count: columns + 1)
    var gradient = point
    var value = evaluate(point, rows, labels, &gradient)
    let start = norm(gradient)
    var steps: [[Double]] = []
    var changes: [[Double]] = []
    for _ in 0..<iterations {
      if norm(gradient) <= tolerance * max(start, 1e-9) { break }
      let direction = descent(gradient, steps, changes)
      let slope = dot(direction, gradient)
      var length = steps.isEmpty ? 1 / max(1, norm(gradient)) : 1.0
      var next = point
      var nextGradient = gradient
      var nextValue = value
      for _ in 0..<20 {
        for index in next.indices { next[index] = point[index] + length * direction[index] }
        nextValue = evaluate(next, rows, labels, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope { break }
        length /= 2
      }
      guard nextValue < value else { break }
      steps.append(zip(next, point).map(-))
      changes.append(zip(nextGradient, gradient).map(-))
      if steps.count > memory {
        steps.removeFirst()
        changes.removeFirst()
      }
      (point, gradient, value) = (next, nextGradient, nextValue)
    }
    return Fit(weights: Array(point.dropLast()), bias: point[columns])
  }

  /// The value of the objective; writes its gradient.
  private func evaluate(
    _ point: [Double], _ rows: [[Int32]], _ labels: [Bool], _ gradient: inout [Double]
  ) -> Double {
    let last = point.count - 1
    var value = 0.0
    for index in 0..<last {
      value += point[index] * point[index] / 2
      gradient[index] = point[index]
    }
    gradient[last] = 0
    point.withUnsafeBufferPointer { point in
      gradient.withUnsafeMutableBufferPointer { gradient in
        for (row, label) in zip(rows, labels) {
          var margin = point[last]
          for column in row { margin += point[Int(column)] }
          let signed = label ? margin : -margin
          value += cost * (signed > 0 ? log1p(exp(-signed)) : log1p(exp(signed)) - signed)
          let error = cost * ((label ? -1.0 : 1.0) / (1 + exp(signed)))
          for column in row { gradient[Int(column)] += error }
          gradient[last] += error
        }
      }
    }
    return value
  }

  /// The direction of descent by the two-loop recursion.
  private func descent(
    _ gradient: [Double], _ steps: [[Double]], _ changes: [[Double]]
  ) -> [Double] {
    var direction = gradient.map { -$0 }
    var alphas = [Double](repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      alphas[index] = dot(steps[index], direction) / dot(steps[index], changes[index])
      add(&direction, -alphas[index], changes[index])
    }
    if let step = steps.last, let change = changes.last {
      let scale = dot(step, change) / dot(change, change)
      for index in direction.indices { direction[index] *= scale }
    }
    for index in steps.indices {
      let beta = dot(changes[index], direction) / dot(steps[index], changes[index])
      add(&direction, alphas[index] - beta, steps[index])
    }
    return direction
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  private func norm(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }

  private func add(_ vector: inout [Double], _ factor: Double, _ other: [Double]) {
    for index in vector.indices { vector[index] += factor * other[index] }
  }
}
