import VouchText

/// The hashes of the kinds that stand for words.
struct Mask: Sendable {
  let applicant = WordHash.of("<app>")
  let writer = WordHash.of("<writer>")
  let name = WordHash.of("<name>")
  let organisation = WordHash.of("<org>")
  let place = WordHash.of("<place>")
  let number = WordHash.of("<num>")
  let percent = WordHash.of("<pct>")
  let age = WordHash.of("<age>")
  let time = WordHash.of("<time>")
  let month = WordHash.of("<month>")
  let weekday = WordHash.of("<day>")
  let contact = WordHash.of("<contact>")
  let specialty = WordHash.of("<specialty>")
  let he = WordHash.of("<he>")
  let his = WordHash.of("<his>")
  let reflexive = WordHash.of("<self>")
  let was = WordHash.of("<was>")
  let present = WordHash.of("<is>")
  let has = WordHash.of("<has>")
  let quote = WordHash.of("<quote>")
  let dash = WordHash.of("<dash>")
  let start = WordHash.of("<s>")
  let end = WordHash.of("</s>")
  let semicolon = WordHash.of(";")
  let colon = WordHash.of(":")
  let question = WordHash.of("?")
  let exclamation = WordHash.of("!")
  let bracket = WordHash.of("(")
  let comma = WordHash.of(",")

  /// All names, for the fitting command.
  static let names = [
    "<app>", "<writer>", "<name>", "<org>", "<place>", "<num>", "<pct>", "<age>",
    "<time>", "<month>", "<day>", "<contact>", "<specialty>", "<he>", "<his>", "<self>", "<was>",
    "<is>", "<has>", "<quote>", "<dash>", "<s>", "</s>", "<disease>", "<symptom>", "<drug>",
    "<procedure>", "<anatomy>", ";", ":", "?", "!", "(", ",",
  ]
}
