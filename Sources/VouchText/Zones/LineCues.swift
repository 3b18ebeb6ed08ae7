/// What the words of one line say about its zone.
struct LineCues {
  var wordCount = 0
  /// Sentences, about.
  var sentenceCount = 1
  var opensSalutation = false
  /// Whether the line names those it is sent to, as a salutation may and an address may.
  var addresses = false
  var opensClosing = false
  var opensSubject = false
  var opensEnclosure = false
  var speaksOfWaiver = false
  var hasMonthOrDate = false
  var hasContact = false
  var endsSentence = false
  var endsWithColonOrComma = false
  var opensLower = false

  init(_ line: Line, tokens: [Token], _ words: Words) {
    var index = 0
    for position in line.tokens {
      let token = tokens[position]
      switch token.kind {
      case .word:
        if index < 3 { look(at: token, position: index, words) }
        if index == 0 { opensLower = !token.flags.contains(.capitalized) }
        if words.waiver.speak(at: position, tokens, in: line.tokens) { speaksOfWaiver = true }
        if first == words.to, second == words.the, words.addressed.contains(token) {
          addresses = true
        }
        if words.months.contains(token) { hasMonthOrDate = true }
        if !token.flags.contains(.joined) { wordCount += 1 }
        index += 1
      case .number, .percent, .age, .time:
        wordCount += 1
        index += 1
      case .date: hasMonthOrDate = true
      case .email, .phone: hasContact = true
      case .punctuation, .symbol:
        if position + 1 < line.tokens.upperBound, Words.endsSentence(token) { sentenceCount += 1 }
      }
    }
    guard !line.tokens.isEmpty else { return }
    let last = tokens[line.tokens.upperBound - 1]
    endsSentence = Words.endsSentence(last) || last.isMark(UInt8(ascii: "\""))
    endsWithColonOrComma = last.isMark(UInt8(ascii: ":")) || last.isMark(UInt8(ascii: ","))
    if first == words.to, second == words.the, endsWithColonOrComma { addresses = true }
    addresses = addresses && wordCount <= 14 && !(endsSentence && wordCount > 6)
    if opensSalutation { opensSalutation = wordCount <= 14 && !(endsSentence && wordCount > 6) }
    if opensClosing { opensClosing = wordCount <= 8 && !endsSentence }
  }

  /// Notes what a word among the first three of the line opens.
  private mutating func look(at word: Token, position: Int, _ words: Words) {
    if position == 0 {
      first = word.hash
      if word.hash == words.dear || words.greeting.contains(word) { opensSalutation = true }
      if words.closing.contains(word) { opensClosing = true }
      if words.subject.contains(word) { opensSubject = true }
      if words.enclosure.contains(word) { opensEnclosure = true }
    } else if position == 1 {
      if first == words.to, words.addressee.contains(word) { opensSalutation = true }
      if first == words.with, words.closing.contains(word) { opensClosing = true }
      if first == words.letter, word.hash == words.of { opensSubject = true }
      second = word.hash
    } else if position == 2, first == words.with, words.closing.contains(word) {
      opensClosing = true
    }
  }

  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Running text rather than an address, a heading or a name.
  var isProse: Bool { wordCount >= 9 && (endsSentence || wordCount >= 14) }

  struct Words {
    let greeting, addressee, addressed, closing, subject, enclosure, months: WordList
    let waiver: WaiverWords
    static func endsSentence(_ token: Token) -> Bool {
      token.isMark(UInt8(ascii: ".")) || token.isMark(UInt8(ascii: "!"))
        || token.isMark(UInt8(ascii: "?"))
    }

    let dear = WordHash.of("dear")
    let to = WordHash.of("to")
    let the = WordHash.of("the")
    let with = WordHash.of("with")
    let of = WordHash.of("of")
    let letter = WordHash.of("letter")

    init(_ lists: inout WordLists) {
      greeting = lists.list("greetings hello colleagues attention attn salutations")
      addressee = lists.list("whom whomever whomsoever")
      addressed = lists.list(
        """
        program programs programme programmes residency residencies selection admissions director directors
        committee members fellowship chair interview recruitment training faculty internal department graduate
        """)
      closing = lists.list(
        """
        sincerely respectfully yours regards cordially truly best warmly faithfully warm kind kindest thank
        thanks gratefully collegially respects warmest wishes appreciation gratitude signed
        """)
      subject = lists.list(
        """
        re subject regarding ref reference applicant candidate specialty aamc eras letter name
        position matter concerning betreff betr objet objeto oggetto asunto assunto
        """)
      enclosure = lists.list("enc encl enclosure enclosures cc enclosed attachment attachments")
      waiver = WaiverWords(&lists)
      months = lists.list(MonthWords.all)
    }
  }
}
