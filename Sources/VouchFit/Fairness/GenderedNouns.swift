/// Words for women with those for men.
enum GenderedNouns {
  private static let pairs = [
    ("woman", "man"), ("women", "men"), ("girl", "boy"), ("girls", "boys"), ("mother", "father"),
    ("mothers", "fathers"), ("daughter", "son"), ("daughters", "sons"), ("wife", "husband"),
    ("sister", "brother"), ("sisters", "brothers"), ("grandmother", "grandfather"),
    ("aunt", "uncle"), ("niece", "nephew"), ("lady", "gentleman"), ("ladies", "gentlemen"),
    ("granddaughter", "grandson"), ("female", "male"), ("stepmother", "stepfather"),
  ]

  /// The counterpart of a word for the gender of a pronoun.
  static func other(_ word: String, than pronoun: FairnessPronouns.Pronoun) -> String? {
    switch pronoun {
    case .she: pairs.first { $0.0 == word }?.1
    case .he: pairs.first { $0.1 == word }?.0
    case .they: nil
    }
  }
}
