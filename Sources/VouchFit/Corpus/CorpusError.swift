/// A corpus folder that cannot be used.
public struct CorpusError: Error, CustomStringConvertible, Sendable {
  public var description: String
}
