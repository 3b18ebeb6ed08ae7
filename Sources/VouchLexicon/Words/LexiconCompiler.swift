import VouchText

/// Compiles lexicon entries into the blob that the program carries.
public struct LexiconCompiler {
  private var trie = PhraseTrie()
  private var vocabulary: [UInt64: UInt32] = [:]
  private var classes: [String: UInt8] = [:]
  /// Hash of a verb's third person, and of its base form.
  private let bases: [UInt64: UInt64]

  /// Makes a compiler that reads the third person of some verbs as their base form.
  private init(verbs: Set<String>) {
    bases = Dictionary(
      uniqueKeysWithValues: verbs.map {
        (WordHash.of(SameWords.thirdPerson($0)), WordHash.of($0))
      })
  }

  /// Compiles all files of a lexicon.
  ///
  /// - Parameter files: names below the lexicon folder and contents, in any order.
  /// - Returns: the blob; the same input gives the same bytes.
  /// - Throws: `LexiconError` for a malformed line or too many classes.
  public static func compile(
    files: [(name: String, contents: String)]
  ) throws(LexiconError) -> [UInt8] {
    var source = LexiconSource()
    for file in files.sorted(by: { $0.name < $1.name }) {
      try source.add(name: file.name, contents: file.contents)
    }
    var compiler = LexiconCompiler(verbs: source.verbs)
    try compiler.add(source.entries)
    var fingerprint = WordHash()
    for file in files.sorted(by: { $0.name < $1.name }) {
      for byte in file.contents.utf8 { fingerprint.add(byte) }
    }
    return compiler.blob(specialties: source.specialties, fingerprint: fingerprint.value)
  }

  private mutating func add(_ entries: [Entry]) throws(LexiconError) {
    let names = Set(entries.map(\.className)).sorted()
    guard names.count <= ClassSet.capacity else {
      throw LexiconError(
        file: "lexicons", line: 0,
        reason: "\(names.count) classes, at most \(ClassSet.capacity) are possible")
    }
    for (index, name) in names.enumerated() { classes[name] = UInt8(index) }
    for word in WordID.numberWords { _ = id(of: .word(WordHash.of(word))) }
    for entry in entries {
      guard let sequences = EntryPattern.expand(entry.pattern) else { continue }
      guard !sequences.isEmpty else {
        throw LexiconError(
          file: entry.className, line: 0,
          reason: "malformed or too large a pattern: \(entry.pattern)")
      }
      let output = PhraseOutput(
        classNumber: classes[entry.className] ?? 0, shape: entry.shape, payload: entry.payload)
      for sequence in sequences.sorted(by: { key($0).lexicographicallyPrecedes(key($1)) }) {
        trie.insert(sequence.map { id(of: $0) }, output: output)
      }
    }
  }

  private func key(_ sequence: [EntryPattern.Element]) -> [UInt64] {
    sequence.map { element in
      switch element {
      case .number: 1
      case .age: 2
      case .word(let hash): hash
      }
    }
  }

  private mutating func id(of element: EntryPattern.Element) -> UInt32 {
    switch element {
    case .number: return WordID.number.rawValue
    case .age: return WordID.age.rawValue
    case .word(let word):
      let hash = SameWords.folded(bases[word] ?? word)
      if let id = vocabulary[hash] { return id }
      let id = WordID.firstWord + UInt32(vocabulary.count)
      vocabulary[hash] = id
      return id
    }
  }

  private func blob(specialties: [String], fingerprint: UInt64) -> [UInt8] {
    var writer = BlobWriter<LexiconSection>()
    let idLimit = WordID.firstWord + UInt32(vocabulary.count)
    let thirdPersons = Dictionary(grouping: bases.keys.sorted()) { bases[$0] ?? 0 }
    let words = vocabulary.sorted { $0.value < $1.value }.flatMap { hash, id in
      ([hash] + SameWords.others(of: hash) + (thirdPersons[hash] ?? [])).map { ($0, UInt64(id)) }
    }
    writer.set(.vocabulary, BlobWriter<LexiconSection>.hashTable(words))
    let trie = trie.numbered(idLimit)
    let (states, transitions, outputs) = trie.tables(idLimit)
    writer.set(.states, states)
    writer.set(.filter, trie.filter())
    writer.set(.transitions, transitions)
    writer.set(.outputs, outputs)
    writer.set(.classNames, classes.sorted { $0.value < $1.value }.map(\.key))
    writer.set(.specialties, specialties)
    return writer.finish("lexicon", fingerprint: fingerprint)
  }
}
