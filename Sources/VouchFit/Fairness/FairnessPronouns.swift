import VouchAnalysis

/// Puts one pronoun in the place of another throughout a letter.
///
/// Patients of the same gender change with the applicant: a text alone does not tell them apart surely.
struct FairnessPronouns {
  enum Pronoun: String, CaseIterable, Sendable { case he, she, they }

  private let from: Pronoun
  let to: Pronoun
  /// Whether this is one half of an exchange, in which everyone changes.
  private let isExchange: Bool
  let text: FairnessText
  private let name: ApplicantName?
  private var changes: [(range: Range<Int>, text: String)] = []

  /// The letter with the applicant's pronoun replaced, or nil where it is not known or the same.
  static func swap(_ text: FairnessText, _ facts: LetterFacts, to: Pronoun) -> [UInt8]? {
    guard let from = facts.pronoun.flatMap(Pronoun.init), from != to else { return nil }
    return text.replacing(changes(text, facts, from, to, isExchange: false))
  }

  /// The letter with he and she, man and woman, mother and father exchanged for everyone in it.
  static func exchange(_ text: FairnessText, _ facts: LetterFacts) -> [UInt8]? {
    guard facts.pronoun == "he" || facts.pronoun == "she" else { return nil }
    let changes =
      changes(text, facts, .he, .she, isExchange: true)
      + changes(text, facts, .she, .he, isExchange: true)
    return text.replacing(changes.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private static func changes(
    _ text: FairnessText, _ facts: LetterFacts, _ from: Pronoun, _ to: Pronoun, isExchange: Bool
  ) -> [(range: Range<Int>, text: String)] {
    var swap = FairnessPronouns(
      from: from, to: to, isExchange: isExchange, text: text,
      name: facts.applicant.flatMap { ApplicantName($0, in: text) })
    for index in text.words.indices where !swap.isChoice(index) { swap.visit(index) }
    return swap.changes.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(
    from: Pronoun, to: Pronoun, isExchange: Bool, text: FairnessText, name: ApplicantName?
  ) {
    (self.from, self.to, self.isExchange) = (from, to, isExchange)
    (self.text, self.name) = (text, name)
  }

  /// Subject, object, possessive, possessive that stands alone, reflexive.
  private static func forms(_ pronoun: Pronoun) -> [String] {
    switch pronoun {
    case .he: ["he", "him", "his", "his", "himself"]
    case .she: ["she", "her", "her", "hers", "herself"]
    case .they: ["they", "them", "their", "theirs", "themselves"]
    }
  }

  /// Whether the word is part of `he/she` or `s/he`, a leftover; `he/him` is none.
  private func isChoice(_ index: Int) -> Bool {
    func isOther(_ neighbour: Int) -> Bool {
      let word = text.words[neighbour].folded
      return word == "s" || !FairnessPronouns.forms(from).contains(word)
    }
    let slash = UInt8(ascii: "/")
    return
      (index + 1 < text.words.count && text.gap(after: index).elementsEqual([slash])
      && isOther(index + 1))
      || (index > 0 && text.gap(after: index - 1).elementsEqual([slash]) && isOther(index - 1))
  }

  private mutating func visit(_ index: Int) {
    let word = text.words[index].folded
    let (old, new) = (FairnessPronouns.forms(from), FairnessPronouns.forms(to))
    if word == old[0] {
      change(index, new[0])
      if from == .they || to == .they { agree(index) }
    } else if word == old[4] || (from == .they && word == "themself") {
      change(index, new[4])
    } else if from == .she, word == "her" {
      change(index, new[HerReading.isObject(text, index) ? 1 : 2])
    } else if word == old[1] {
      change(index, new[1])
    } else if from == .he, word == "his" {
      let stands = !FairnessText.isSpace(text.gap(after: index))
      change(index, new[stands ? 3 : 2])
    } else if word == old[2] {
      change(index, new[2])
    } else if word == old[3] {
      change(index, new[3])
    } else if isExchange, let other = GenderedNouns.other(word, than: from) {
      change(index, other)
    } else if titles.contains(word), text.words[index].isCapitalized,
      isExchange || isApplicant(after: index)
    {
      change(index, to == .he ? "Mr" : to == .she ? "Ms" : "Mx")
    }
  }

  /// The titles that go with the old pronoun.
  private var titles: [String] {
    switch from {
    case .he: ["mr"]
    case .she: ["ms", "mrs", "miss"]
    case .they: ["mx"]
    }
  }

  private func isApplicant(after index: Int) -> Bool {
    index + 1 < text.words.count && name?.contains(text.words[index + 1].folded) == true
  }

  mutating func change(_ index: Int, _ new: String) {
    let range = text.words[index].range
    changes.append((range, text.matchingCase(new, range)))
  }
}
