/// Reads the lexicon files, each in its own column format, into entries.
///
/// A file of the folder `cues` is one class, named after the file, one pattern a line. The other files are the
/// vocabularies with the columns that their headers describe.
public struct LexiconSource: Sendable {
  public private(set) var entries: [Entry] = []
  /// Canonical specialty names; an entry's payload is its index here.
  public private(set) var specialties: [String] = []
  /// Base forms of the verbs whose third person is read as the same word.
  public private(set) var verbs: Set<String> = []
  private var specialtyIndex: [String: UInt32] = [:]

  public init() {}

  /// Adds one file.
  ///
  /// - Parameters:
  ///   - name: path below the lexicon folder, such as `disease.txt` or `cues/hedge.txt`.
  ///   - contents: the whole text.
  /// - Throws: `LexiconError` for a line with too few columns or a file that no class is known for.
  public mutating func add(name: String, contents: String) throws(LexiconError) {
    let stem = String(name.dropLast(4))
    for (number, line) in contents.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard try add(stem: stem, columns: columns) else {
        throw LexiconError(file: name, line: number + 1, reason: "too few columns")
      }
    }
  }

  private mutating func add(stem: String, columns: [String]) throws(LexiconError) -> Bool {
    let first = columns[0]
    func has(_ count: Int) -> Bool { columns.count >= count }
    switch stem {
    case "cues/irregular-past":
      guard has(3) else { return false }
      entries.append(Entry("verb-past", first))
      if columns[1] != first { entries.append(Entry("verb-participle", columns[1])) }
      verbs.insert(columns[2])
    case "regular-verb":
      verbs.insert(first)
    case let cue where cue.hasPrefix("cues/"):
      entries.append(Entry(String(cue.dropFirst(5)), first))
    case "disease", "symptom", "drug", "procedure", "anatomy", "setting", "clinical-skill":
      entries.append(Entry(stem, first))
    case "common-english":
      entries.append(Entry("common", first))
    case "abbreviation":
      guard has(4) else { return false }
      addAbbreviation(columns)
    case "role":
      guard has(2) else { return false }
      entries.append(Entry("role-" + first, columns[1]))
    case "person-patient":
      guard has(2) else { return false }
      entries.append(Entry("patient-" + columns[1], first))
    case "clinical-action":
      guard has(5) else { return false }
      for (form, word) in zip(["base", "past", "third", "ing"], columns) {
        entries.append(Entry("action-" + form, word))
      }
      verbs.insert(first)
    case "specialty":
      guard has(3) else { return false }
      addSpecialty(columns)
    case "us-state":
      guard has(3) else { return false }
      entries.append(Entry("us-state", first, shape: .capitalized))
      entries.append(Entry("us-postal", columns[1], shape: .allCaps))
    case "us-place":
      guard has(4) else { return false }
      let isSure = columns[3] != "amb"
      entries.append(Entry(isSure ? "us-" + columns[1] : "us-unsure", first))
    case "country":
      guard has(3) else { return false }
      let suffix = columns[2] == "amb" ? "-unsure" : ""
      entries.append(Entry("country" + suffix, first, shape: .capitalized))
      if columns[1] != "-" {
        entries.append(Entry("demonym" + suffix, columns[1], shape: .capitalized))
      }
    case "given-name":
      guard has(3) else { return false }
      let pronoun: UInt32 = ["m": 1, "f": 2][columns[1]] ?? 3
      entries.append(
        Entry(
          columns[2] == "-" ? "given-name" : "given-name-unsure", first, shape: .capitalized,
          payload: pronoun))
    default:
      throw LexiconError(file: stem + ".txt", line: 0, reason: "no class is known for this file")
    }
    return true
  }

  private mutating func addAbbreviation(_ columns: [String]) {
    let flags = columns[3].split(separator: ",")
    guard !flags.contains("amb") else { return }
    let letters = columns[0].filter(\.isLetter)
    let shape: Entry.Shape =
      !flags.contains("cs")
      ? .any
      : letters == letters.uppercased()
        ? .allCaps : letters.first?.isUppercase == true ? .capitalized : .any
    let name = ["exam": "exam-note", "credential": "credential-abbreviation"][columns[2]]
    entries.append(Entry(name ?? columns[2], columns[0], shape: shape))
  }

  private mutating func addSpecialty(_ columns: [String]) {
    let index = specialtyIndex[columns[0]] ?? UInt32(specialties.count)
    if specialtyIndex[columns[0]] == nil {
      specialtyIndex[columns[0]] = index
      specialties.append(columns[0])
    }
    entries.append(
      Entry(
        columns[2].contains("amb") ? "specialty-unsure" : "specialty", columns[1],
        shape: columns[2].contains("cs") ? .allCaps : .any, payload: index))
  }
}
