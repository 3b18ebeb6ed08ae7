/// How far a batch has come.
public struct BatchProgress: Sendable {
  public enum Phase: String, Sendable {
    case listing = "listing"
    case analysing = "analysing"
    case comparing = "comparing"
    case writing = "writing"
  }

  public var phase: Phase
  /// Letters that are done in this phase.
  public var done: Int
  /// Letters of the whole batch; 0 while they are being listed.
  public var total: Int
  /// Letters that could not be read so far.
  public var failures: Int
  /// Letters taken over from the unfinished run.
  public var restored: Int
}
