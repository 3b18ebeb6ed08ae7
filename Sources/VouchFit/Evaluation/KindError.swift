/// A passage or letter that was found wrongly, or was missed.
public struct KindError: Sendable, Equatable {
  /// The words concerned, with their neighbours.
  public struct Passage: Sendable, Equatable {
    /// 1 for the first line of the letter.
    public var line: Int
    public var before: String
    public var text: String
    public var after: String
  }

  public var kind: String
  /// Whether the labels have it and Vouch does not; else the reverse.
  public var isMissed: Bool
  public var corpus: String
  public var id: String
  public var path: String
  /// Nil for the whole letter.
  public var passage: Passage?
}
