/// A letter that could not be read.
public struct ReportFailure: Sendable {
  /// The path as the caller gave it.
  public var path: String
  /// The stable name of what went wrong, such as `broken-zip`.
  public var kind: String
  /// One line for people, without any text of the letter.
  public var message: String

  public init(path: String, kind: String, message: String) {
    self.path = path
    self.kind = kind
    self.message = message
  }
}
