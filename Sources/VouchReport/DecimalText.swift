/// Numbers as text in the one way that all reports write them, whatever the locale.
package enum DecimalText {
  /// A number with a fixed count of decimals (0 to 6), rounded half away from zero.
  package static func fixed(_ number: Double, decimals: Int) -> String {
    guard let (scaled, power) = scaled(number, decimals: decimals) else { return "0" }
    let sign = scaled < 0 ? "-" : ""
    let whole = String(scaled.magnitude / power)
    guard decimals > 0 else { return sign + whole }
    let rest = String(scaled.magnitude % power)
    return sign + whole + "." + String(repeating: "0", count: decimals - rest.utf8.count) + rest
  }

  /// A number times ten to the power of `decimals`, rounded, and that power; nil for what is no number.
  static func scaled(_ number: Double, decimals: Int) -> (Int, power: UInt)? {
    guard number.isFinite else { return nil }
    var power: UInt = 1
    for _ in 0..<decimals { power *= 10 }
    let bounded = min(max(number, -1e12), 1e12)
    return (Int((bounded * Double(power)).rounded(.toNearestOrAwayFromZero)), power)
  }

  /// A number with at most three decimals and no zeros at its end.
  package static func short(_ number: Double) -> String {
    var text = fixed(number, decimals: 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// A number with one decimal and its sign, a true minus for negative ones.
  package static func signed(_ number: Double) -> String {
    let text = fixed(number, decimals: 1)
    return text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : "+" + text
  }

  /// A range of whole numbers: "66 to 80".
  package static func range(_ range: ClosedRange<Double>) -> String {
    "\(fixed(range.lowerBound, decimals: 0)) to \(fixed(range.upperBound, decimals: 0))"
  }

  /// A count with its noun: "1 letter", "2 letters".
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
