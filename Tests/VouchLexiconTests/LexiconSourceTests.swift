import Testing
import VouchLexicon
import VouchText

/// Files of a lexicon, and what the compiler makes of them.
@Suite struct LexiconSourceTests {
  /// Classes and payloads of the phrases in a text.
  private func classes(
    _ text: String, _ name: String, _ contents: String
  ) throws -> [String] {
    let compiled = try TestLexicon([(name, contents)])
    var matcher = PhraseMatcher()
    matcher.match(Letter(SourceText(text)).tokens, lexicon: compiled.lexicon)
    return matcher.matches.map {
      "\(compiled.lexicon.classNames[Int($0.classID.rawValue)]) \($0.payload)"
    }.sorted()
  }

  @Test(arguments: [
    ("sepsis", "disease.txt", "sepsis", ["disease 0"]),
    ("so calm", "cues/praise.txt", "# praise\n\ncalm", ["praise 0"]),
    (
      "ran run", "cues/irregular-past.txt", "ran\trun\tto run",
      ["verb-participle 0", "verb-past 0"]
    ),
    ("the dean", "role.txt", "chief\tdean", ["role-chief 0"]),
    ("a veteran", "person-patient.txt", "a veteran\tweak", ["patient-weak 0"]),
    ("placed", "clinical-action.txt", "place\tplaced\tplaces\tplacing\tdo", ["action-past 0"]),
    ("Ohio OH oh", "us-state.txt", "Ohio\tOH\t-", ["us-postal 0", "us-state 0"]),
    ("Boston", "us-place.txt", "boston\tcity\tMA\t-", ["us-city 0"]),
    ("Georgia", "country.txt", "georgia\tgeorgian\tamb", ["country-unsure 0"]),
    ("Ann", "given-name.txt", "ann\tf\t-", ["given-name 2"]),
    ("Will", "given-name.txt", "will\tm\tword", ["given-name-unsure 1"]),
    ("GI", "abbreviation.txt", "GI\tgastro\texam\tcs\nED\tx\tsetting\tamb", ["exam-note 0"]),
    ("surgery", "specialty.txt", "X\ty\t-\nZ\tsurgery\tamb", ["specialty-unsure 1"]),
  ])
  func columns(
    _ text: String, _ name: String, _ contents: String, _ expected: [String]
  ) throws {
    #expect(try classes(text, name, contents) == expected)
  }

  @Test func specialtiesKeepTheirNames() throws {
    let compiled = try TestLexicon([("specialty.txt", "X\ta\t-\nZ\tb\t-\nX\tc\t-")])
    #expect(compiled.lexicon.specialties == ["X", "Z"])
    #expect(compiled.lexicon.classID("specialty") != nil)
    #expect(compiled.lexicon.classID("disease") == nil)
  }

  @Test(arguments: [
    ("role.txt", "# role\nchief", "role.txt:2: too few columns"),
    ("unheard-of.txt", "a", "unheard-of.txt: no class is known for this file"),
    ("cues/praise.txt", "so [very calm", "praise: malformed or too large a pattern: so [very calm"),
  ])
  func errorsNameTheFile(_ name: String, _ contents: String, _ message: String) throws {
    let error = #expect(throws: LexiconError.self) {
      try LexiconCompiler.compile(files: [(name, contents)])
    }
    #expect(error?.description == message)
  }

  @Test func classesAreLimited() throws {
    let files = (0...ClassSet.capacity).map { ("cues/c\($0).txt", "word") }
    #expect(throws: LexiconError.self) { try LexiconCompiler.compile(files: files) }
    let compiled = try TestLexicon(Array(files.dropLast()))
    var matcher = PhraseMatcher()
    matcher.match(Letter(SourceText("word")).tokens, lexicon: compiled.lexicon)
    #expect(matcher.matches.count == ClassSet.capacity)
  }

  @Test func theSameFilesGiveTheSameBytes() throws {
    let files = [
      ("cues/b.txt", "a|b|c <his> [d|e] <num>\nx"), ("cues/a.txt", "<age>-year-old <he>|we"),
      ("specialty.txt", "X\ta\t-\nZ\tb\t-"),
    ]
    let bytes = try LexiconCompiler.compile(files: files)
    #expect(try LexiconCompiler.compile(files: files) == bytes)
    #expect(try LexiconCompiler.compile(files: files.reversed()) == bytes)
    #expect(try LexiconCompiler.compile(files: [files[0]]) != bytes)
  }
}
