public import ArgumentParser
public import VouchBatch
public import VouchFit
public import VouchReport

/// One of a few names as an argument, in any case.
public protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension NamedChoice {
  /// The choice of a name in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }

  // The parser's own are the same, but look for conformances at each start.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  public var defaultValueDescription: String { rawValue }
}

extension ReportFormat: NamedChoice {}
extension RuleFormat: NamedChoice {}
extension BatchFormat: NamedChoice {}
extension EvaluationFormat: NamedChoice {}
