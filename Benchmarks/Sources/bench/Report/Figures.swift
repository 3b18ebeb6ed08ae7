/// All that was measured, by the names of the passes.
struct Figures {
  private var figures: [String: Figure] = [:]

  mutating func add(_ passes: [Pass], rounds: Int) throws {
    figures.merge(try Pass.run(passes, rounds: rounds)) { _, new in new }
  }

  subscript(_ name: String) -> Figure? { figures[name] }

  /// Microseconds of processor time a letter; nil where it was not measured.
  func perLetter(_ name: String) -> Double? { figures[name]?.perLetter }

  /// How many times the cost a letter of `lhs` is that of `rhs`.
  func ratio(_ lhs: String, _ rhs: String) -> Double? {
    guard let left = perLetter(lhs), let right = perLetter(rhs) else { return nil }
    return left / right
  }

  /// Microseconds a letter of one pass over those of another that it contains.
  func difference(_ whole: String, _ part: String) -> Double? {
    guard let whole = perLetter(whole), let part = perLetter(part) else { return nil }
    return max(whole - part, 0)
  }
}

/// A quotient where both parts were measured.
func quotient(_ lhs: Double?, _ rhs: Double?) -> Double? {
  guard let lhs, let rhs, rhs > 0 else { return nil }
  return lhs / rhs
}
