/// What the reader of a report asked for.
public struct ReportOptions: Sendable {
  /// Every finding, quotation and contribution instead of the most important ones.
  public var showAll: Bool
  /// ANSI colours, for a terminal that shows them.
  public var color: Bool
  /// Columns of the terminal, at least 80.
  public var width: Int

  public init(showAll: Bool = false, color: Bool = false, width: Int = 80) {
    self.showAll = showAll
    self.color = color
    self.width = max(width, 80)
  }
}
