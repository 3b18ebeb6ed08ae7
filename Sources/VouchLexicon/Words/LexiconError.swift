/// A line that does not follow its file's format.
public struct LexiconError: Error, CustomStringConvertible, Sendable {
  public var file: String
  /// 1-based line, 0 for the file as a whole.
  public var line: Int
  public var reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
