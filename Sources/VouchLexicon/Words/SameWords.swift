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

  /// Spellings of the first words of the groups.
  public static var first: [String] {
    all.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  /// The hash of each word with that of the first one of its group, ascending.
  private static let firsts: [(word: UInt64, first: UInt64)] = {
    var firsts: [(word: UInt64, first: UInt64)] = []
    for group in all.utf8.split(separator: UInt8(ascii: "\n")) {
      var first: UInt64?
      WordHash.visitWords(of: String(Substring(group))) { word in
        firsts.append((word, first ?? word))
        first = first ?? word
      }
    }
    return firsts.sorted { $0.word < $1.word }
  }()

  /// The third person of a regular verb.
  static func thirdPerson(_ base: String) -> String {
    if base.hasSuffix("y"), let letter = base.dropLast().last, !"aeiou".contains(letter) {
      return base.dropLast() + "ies"
    }
    let hisses = ["s", "sh", "ch", "x", "z", "o"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  /// Hashes of the other words of the group that begins with a word, ascending.
  static func others(of first: UInt64) -> [UInt64] {
    firsts.filter { $0.first == first && $0.word != first }.map(\.word)
  }

  /// The hash of the word that stands for the group of a word, or the word's own.
  ///
  /// - Complexity: O(log n) in the words of all groups, some hundred.
  public static func folded(_ hash: UInt64) -> UInt64 {
    let index = firsts.partitioningIndex { $0.word >= hash }
    return index < firsts.count && firsts[index].word == hash ? firsts[index].first : hash
  }
}
