import VouchText

/// Which specialties are part of one another, so that both can stand in one letter.
struct SpecialtyRelations {
  /// By specialty, the hashes of the words of its name, and of those that tell it from others.
  private let names: [(all: [UInt64], telling: [UInt64])]

  private static let common = hashes("medicine and surgery general")
  private static let surgical = hashes(
    "surgery orthopedics otolaryngology ophthalmology urology gynecology microsurgery trauma")

  init(_ specialties: [String]) {
    let common = SpecialtyRelations.common
    names = specialties.map { name in
      let words = SpecialtyRelations.hashes(name)
      return (words, words.filter { !common.contains($0) })
    }
  }

  private static func hashes(_ words: String) -> [UInt64] {
    var hashes: [UInt64] = []
    WordHash.visitWords(of: words) { hashes.append($0) }
    return hashes
  }

  /// Whether those of the specialty operate.
  func isSurgical(_ number: Int) -> Bool {
    names[number].all.contains { SpecialtyRelations.surgical.contains($0) }
  }

  /// Whether two names share a telling word, or the words of one stand in the other.
  func areRelated(_ left: Int, _ right: Int) -> Bool {
    names[left].telling.contains { names[right].telling.contains($0) }
      || contains(names[left].all, names[right].all)
      || contains(names[right].all, names[left].all)
  }

  private func contains(_ words: [UInt64], _ part: [UInt64]) -> Bool {
    words.count >= part.count
      && (0...words.count - part.count).contains { words[$0...].starts(with: part) }
  }
}
