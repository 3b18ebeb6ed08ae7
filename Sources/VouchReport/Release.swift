/// What reports say of the program that made them.
public enum Release {
  /// The version as in the change log.
  public static let version = "0.1.0"
}
