/// What the words of one line say about its zone.
struct LineCues {
  var words = 0
  var opensSalutation = false
  var opensClosing = false
  var opensSubject = false
  var opensEnclosure = false
  var speaksOfWaiver = false
  var hasMonthOrDate = false
  var hasContact = false
  var endsSentence = false
  var endsWithColonOrComma = false
  var opensLower = false

  init(_ line: Line, tokens: [Token]) {
    var index = 0
    for token in tokens[line.tokens] {
      switch token.kind {
      case .word:
        if index < 4 { look(at: token.hash, position: index) }
        if index == 0 { opensLower = !token.flags.contains(.capitalized) }
        if Words.waive.contains(token.hash) { speaksOfWaiver = true }
        if Words.months.contains(token.hash) { hasMonthOrDate = true }
        if !token.flags.contains(.joined) { words += 1 }
        index += 1
      case .number, .percent, .age, .time:
        words += 1
        index += 1
      case .date: hasMonthOrDate = true
      case .email, .phone: hasContact = true
      case .punctuation, .symbol: break
      }
    }
    guard let last = tokens[line.tokens].last else { return }
    endsSentence =
      last.isMark(UInt8(ascii: ".")) || last.isMark(UInt8(ascii: "!"))
      || last.isMark(UInt8(ascii: "?")) || last.isMark(UInt8(ascii: "\""))
    endsWithColonOrComma = last.isMark(UInt8(ascii: ":")) || last.isMark(UInt8(ascii: ","))
    if first == Words.to, second == Words.the, endsWithColonOrComma { opensSalutation = true }
    if opensSalutation { opensSalutation = words <= 14 && !(endsSentence && words > 6) }
    if opensClosing { opensClosing = words <= 8 && !endsSentence }
  }

  /// Notes what a word among the first four of the line opens.
  private mutating func look(at word: UInt64, position: Int) {
    if position == 0 {
      first = word
      if word == Words.dear || Words.greeting.contains(word) { opensSalutation = true }
      if Words.closing.contains(word) { opensClosing = true }
      if Words.subject.contains(word) { opensSubject = true }
      if Words.enclosure.contains(word) { opensEnclosure = true }
    } else if position == 1 {
      if first == Words.to, Words.addressee.contains(word) { opensSalutation = true }
      if first == Words.with, Words.closing.contains(word) { opensClosing = true }
      if first == Words.letter, word == Words.of { opensSubject = true }
      second = word
    } else if position == 2 {
      if first == Words.with, Words.closing.contains(word) { opensClosing = true }
      if first == Words.to, second == Words.the, Words.addressed.contains(word) {
        opensSalutation = true
      }
    } else if first == Words.to, second == Words.the, Words.addressed.contains(word) {
      opensSalutation = true
    }
  }

  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Running text rather than an address, a heading or a name.
  var isProse: Bool { words >= 9 && (endsSentence || words >= 14) }

  private enum Words {
    static let dear = WordHash.of("dear")
    static let to = WordHash.of("to")
    static let the = WordHash.of("the")
    static let with = WordHash.of("with")
    static let of = WordHash.of("of")
    static let letter = WordHash.of("letter")
    static let greeting = WordSet("greetings hello colleagues attention attn salutations")
    static let addressee = WordSet("whom whomever whomsoever")
    static let addressed = WordSet(
      """
      program residency selection admissions director directors committee members fellowship chair
      interview recruitment training faculty internal department graduate
      """)
    static let closing = WordSet(
      """
      sincerely respectfully yours regards cordially truly best warmly faithfully warm kind kindest thank
      thanks gratefully collegially respects warmest wishes appreciation gratitude signed
      """)
    static let subject = WordSet(
      "re subject regarding ref reference applicant candidate specialty aamc eras letter name position"
    )
    static let enclosure = WordSet(
      "enc encl enclosure enclosures cc enclosed attachment attachments")
    static let waive = WordSet("waive waived waives waiver waiving")
    static let months = WordSet(
      """
      january february march april may june july august september october november december
      jan feb apr jun jul aug sept sep oct nov dec
      """)
  }
}
