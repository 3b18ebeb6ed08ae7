import Testing
import VouchLexicon

/// Compiled data that is cut short or whose header is damaged.
@Suite struct DamagedDataTests {
  private static func lexicon() throws -> [UInt8] {
    try LexiconCompiler.compile(files: [
      ("cues/praise.txt", "calm\nvery calm\n<num> times"), ("specialty.txt", "X\ta\t-"),
    ])
  }

  private static func model() throws -> [UInt8] {
    try ModelFile("outputs\ta\nparameter\tbias\t1\nfeature\tword:calm\ta=2\n").compile()
  }

  /// Bytes of the header: magic, count, fingerprint, and offset and size of each section.
  private static func header(sections: Int) -> Int { 16 + sections * 8 }

  private func openLexicon(_ bytes: [UInt8]) throws {
    let storage = AlignedBytes(bytes)
    try withExtendedLifetime(storage) { _ = try Lexicon(storage.bytes) }
  }

  private func openModel(_ bytes: [UInt8]) throws {
    let storage = AlignedBytes(bytes)
    try withExtendedLifetime(storage) { _ = try Model(storage.bytes) }
  }

  @Test func everyCutOfALexiconThrows() throws {
    let bytes = try Self.lexicon()
    try openLexicon(bytes)
    for count in bytes.indices {
      #expect(throws: LexiconError.self) { try openLexicon(Array(bytes[..<count])) }
    }
  }

  @Test func everyCutOfAModelThrows() throws {
    let bytes = try Self.model()
    try openModel(bytes)
    for count in bytes.indices {
      #expect(throws: LexiconError.self) { try openModel(Array(bytes[..<count])) }
    }
  }

  @Test func nothingAndOtherFilesThrow() throws {
    let empty = UnsafeRawBufferPointer(start: nil, count: 0)
    #expect(throws: LexiconError.self) { try Lexicon(empty) }
    #expect(throws: LexiconError.self) { try Model(empty) }
    let (lexicon, model) = (try Self.lexicon(), try Self.model())
    #expect(throws: LexiconError.self) { try openModel(lexicon) }
    #expect(throws: LexiconError.self) { try openLexicon(model) }
    #expect(throws: LexiconError.self) { try openLexicon([UInt8](repeating: 0xff, count: 1_000)) }
  }

  @Test func aDamagedMagicOrCountThrows() throws {
    for offset in 0..<8 {
      for bit in 0..<8 {
        var bytes = try Self.lexicon()
        bytes[offset] ^= 1 << UInt8(bit)
        #expect(throws: LexiconError.self) { try openLexicon(bytes) }
      }
    }
  }

  /// Sections that reach behind the end are refused; others are only wrong.
  @Test func everyBitOfTheHeaderCanBeWrong() throws {
    let (lexicon, model) = (try Self.lexicon(), try Self.model())
    for bit in 0..<Self.header(sections: 7) * 8 {
      var bytes = lexicon
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      try opensOrThrows { try openLexicon(bytes) }
    }
    for bit in 0..<Self.header(sections: 6) * 8 {
      var bytes = model
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      try opensOrThrows { try openModel(bytes) }
    }
  }

  private func opensOrThrows(_ open: () throws -> Void) throws {
    do { try open() } catch is LexiconError {}
  }
}
