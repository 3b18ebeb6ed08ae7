/// The five axes of a reader's impression, 0 to 100 each.
public struct Axes: Sendable, Equatable {
  public var specificity: Double
  public var clinical: Double
  public var observation: Double
  public var endorsement: Double
  public var distinctiveness: Double

  public init(
    specificity: Double, clinical: Double, observation: Double, endorsement: Double,
    distinctiveness: Double
  ) {
    self.specificity = specificity
    self.clinical = clinical
    self.observation = observation
    self.endorsement = endorsement
    self.distinctiveness = distinctiveness
  }

  /// Name and value of each axis in the order of the contract.
  public var named: [(name: String, value: Double)] {
    [
      ("specificity", specificity), ("clinical", clinical), ("observation", observation),
      ("endorsement", endorsement), ("distinctiveness", distinctiveness),
    ]
  }

  /// The names of the axes in the order of the contract.
  public static let names = Axes(
    specificity: 0, clinical: 0, observation: 0, endorsement: 0, distinctiveness: 0
  ).named.map { $0.name }
}
