/// The names of the months, folded, for word lists.
public enum MonthWords {
  /// All but May, which is a verb as well.
  public static let plain = """
    january february march april june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """
  public static let all = plain + " may"
}
