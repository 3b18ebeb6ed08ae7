/// The patterns of `ReferenceTokenizer`, each for the start of the rest of a text.
struct ReferencePatterns {
  typealias Pattern = Regex<AnyRegexOutput>

  let letterOrDigit, local, email, phone, date, digits, age, percent, unit: Pattern
  let word, clitic, initial, address, run: Pattern

  init() throws {
    func pattern(_ text: String) throws -> Pattern {
      try Regex(text).matchingSemantics(.unicodeScalar)
    }
    letterOrDigit = try pattern("[A-Za-z0-9λΛ]")
    local = try pattern("[A-Za-z0-9.+_-]")
    email = try pattern("[A-Za-z0-9][A-Za-z0-9.+_-]*@[A-Za-z0-9.+_-]*[A-Za-z]")
    phone = try pattern(
      #"\+?(?:1(?![0-9])[ .-]{0,2})?(?:\([0-9]{3}\)[ .-]{0,2}|[0-9]{3}[ .-]{1,2})"#
        + "[0-9]{3}[ .-]{1,2}[0-9]{4}(?![0-9])"
        + "|[0-9]{3}-[0-9]{4}(?!-?[0-9])"
        + #"|\+[0-9]{1,3}(?:[ .-]{1,2}[0-9]{1,5}(?![0-9])){2,5}"#)
    date = try pattern(
      "(?:[0-9]{1,4}/[0-9]{1,2}/|[0-9]{1,4}-[0-9]{1,2}-)(?:[0-9]{4}|[0-9]{1,2})(?![0-9])")
    digits = try pattern("[0-9]+(?:,[0-9]{3}(?![0-9])|:[0-9]{2}(?![0-9])|[./][0-9]+)*")
    age = try pattern("(?i)(?:-(?:year|yr|month|week|day)-old|yo|y/o)(?![A-Za-z])")
    percent = try pattern(" ?%")
    unit = try pattern("[A-Za-z0-9]+")
    initial = try pattern(#"\. *\n?[A-ZΛ]"#)
    address = try pattern(#"://(?:[^\n σμα]*[^\n σμα.,;:!?()\[\]{}"'_-])?"#)
    run = try pattern(#"\.+|_+|-+"#)

    let letter = "[A-Za-zλΛ]"
    let ending = "(?:[sdmSDM]|[lL][lL]|[vV][eE]|[rR][eE])(?![A-Za-zλΛγ])"
    let inner = "(?:[γζ]|['α](?=\(letter))(?!\(ending)))"
    // At most two letters and a stop, with one or two letters behind.
    let short =
      #"\#(inner)*(?:\#(letter)\#(inner)*){0,2}\.(?=[A-Za-z]{1,2}(?![A-Za-z0-9@λΛγ]))"#
    word = try pattern("(?=[A-Za-zλΛγ])(?:\(short))*(?:[A-Za-z0-9λΛ]|\(inner))*")
    clitic = try pattern("['α]\(ending)")
  }

  /// How many stand-ins the pattern matches at the start of the text, or behind some of it.
  func length(_ pattern: Pattern, _ text: String, from start: Int = 0) -> Int? {
    let rest = text.dropFirst(start)
    guard let match = rest.prefixMatch(of: pattern) else { return nil }
    return rest[match.range].count
  }
}
