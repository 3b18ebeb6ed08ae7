import VouchText

/// Words that differ only in whom they speak of: pronouns, words for women and men, verbs that agree with either.
///
/// Lexicon and features take every word of a group for the first one, so that a letter reads the same whether its
/// people are he, she or they.
public enum SameWords {
  /// Spellings of all words, a group a line.
  public static let all = """
    he she they
    his her hers him their theirs them
    himself herself themselves themself
    is are
    isn't aren't
    was were
    wasn't weren't
    has have
    hasn't haven't
    does do
    doesn't don't
    man woman
    men women
    boy girl
    boys girls
    lad lass
    gentleman lady
    gentlemen ladies
    male female
    males females
    father mother
    fathers mothers
    dad mom mum
    husband wife
    husbands wives
    son daughter
    sons daughters
    brother sister
    brothers sisters
    grandfather grandmother
    grandson granddaughter
    uncle aunt
    nephew niece
    stepfather stepmother
    widower widow
    boyfriend girlfriend
    mr ms mrs mx
    businessman businesswoman
    fatherhood motherhood
    paternity maternity
    """

  private static let groups = all.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }

  /// Spellings of the first words of the groups.
  public static let first = groups.map { $0[0] }

  private static let firsts: [UInt64: UInt64] = {
    var firsts: [UInt64: UInt64] = [:]
    for group in groups {
      for word in group { firsts[WordHash.of(word)] = WordHash.of(group[0]) }
    }
    return firsts
  }()

  /// The third person of a regular verb.
  static func thirdPerson(_ base: String) -> String {
    if base.hasSuffix("y"), let letter = base.dropLast().last, !"aeiou".contains(letter) {
      return base.dropLast() + "ies"
    }
    let hisses = ["s", "sh", "ch", "x", "z", "o"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  /// Hashes of the other words of the group that begins with a word.
  static func others(of first: UInt64) -> [UInt64] {
    firsts.filter { $0.value == first && $0.key != first }.map(\.key).sorted()
  }

  /// The hash of the word that stands for the group of a word, or the word's own.
  ///
  /// - Complexity: O(1).
  public static func folded(_ hash: UInt64) -> UInt64 {
    firsts[hash] ?? hash
  }
}
