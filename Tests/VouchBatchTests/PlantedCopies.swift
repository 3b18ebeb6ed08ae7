import Foundation

/// The letters of the labelled corpora, and copies of them changed in known ways.
struct PlantedCopies {
  let letters: [String]
  private var state: UInt64 = 1

  init() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let corpora = root.appendingPathComponent("Corpora")
    var letters: [String] = []
    for corpus in try FileManager.default.contentsOfDirectory(atPath: corpora.path).sorted()
    where corpus.hasPrefix("dev-") {
      let folder = corpora.appendingPathComponent("\(corpus)/letters")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        letters.append(
          try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
      }
    }
    self.letters = letters
  }

  /// The letter for another applicant: every name of the subject and the body, and every pronoun, swapped.
  func withOtherNames(_ letter: String, applicant: String) -> String {
    let names = Set(applicant.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
    let other = ["Wojciech", "Brzezinski", "Tan"]
    let pronouns = [
      "he": "she", "him": "her", "his": "her", "himself": "herself", "she": "he", "her": "his",
      "hers": "his", "herself": "himself", "mr": "Ms", "ms": "Mr", "mrs": "Mr",
    ]
    return mapWords(letter) { word in
      if names.contains(word) { return other[word.count % 3] }
      guard let swapped = pronouns[word.lowercased()] else { return word }
      return word.first?.isUppercase == true ? swapped.capitalized : swapped
    }
  }

  /// The letter with a tenth of its words, drawn at random, replaced by words of other letters.
  mutating func withOtherWords(_ letter: String) -> String {
    var words = letter.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var places = Array(words.indices)
    for index in 0..<(words.count / 10) {
      places.swapAt(index, index + Int(next() % UInt64(places.count - index)))
      let donor = letters[Int(next() % UInt64(letters.count))].split(whereSeparator: \.isWhitespace)
      words[places[index]] = String(donor[Int(next() % UInt64(donor.count))])
    }
    return words.joined(separator: " ")
  }

  /// The letter with one of its paragraphs replaced by one of another letter; nil where it has fewer than three.
  mutating func withOtherParagraph(_ letter: String) -> String? {
    var parts = letter.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
    let places = parts.indices.filter { parts[$0].utf8.count >= 200 }
    if places.count < 3 { return nil }
    var donor: [String] = []
    while donor.isEmpty {
      donor = letters[Int(next() % UInt64(letters.count))].split(separator: "\n\n")
        .map(String.init).filter { $0.utf8.count >= 200 && !letter.contains($0) }
    }
    parts[places[Int(next() % UInt64(places.count))]] = donor[Int(next() % UInt64(donor.count))]
    return parts.joined(separator: "\n\n")
  }

  private func mapWords(_ text: String, _ body: (String) -> String) -> String {
    var result = ""
    var word = ""
    for character in text + "\n" {
      if character.isLetter || character == "-" || character == "'" {
        word.append(character)
      } else {
        if !word.isEmpty {
          let ending = word.hasSuffix("'s") ? "'s" : ""
          result += body(String(word.dropLast(ending.count))) + ending
        }
        result.append(character)
        word = ""
      }
    }
    return result
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
