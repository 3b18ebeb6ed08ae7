/// Answers that must come out whatever the speed.
struct Check {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The checks that held, for the report.
  private(set) var passed: [String] = []

  /// Notes that two answers are equal; throws where they are not.
  mutating func equal<T: Equatable>(_ lhs: T, _ rhs: T, _ what: String) throws {
    guard lhs == rhs else { throw Failure(description: "\(what): \(lhs) is not \(rhs)") }
    passed.append(what)
  }
}
