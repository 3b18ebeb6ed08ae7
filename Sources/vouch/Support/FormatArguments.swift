public import ArgumentParser
public import VouchBatch
public import VouchFit
public import VouchReport

extension ReportFormat: ExpressibleByArgument {
  /// The format of a name in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension RuleFormat: ExpressibleByArgument {
  /// The format of a name in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension BatchFormat: ExpressibleByArgument {
  /// The format of a name in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension EvaluationFormat: ExpressibleByArgument {
  /// The format of a name in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
