/// The word lists of a program part, gathered before the first letter is read.
public struct WordLists: Sendable {
  /// The hashes of the words of all lists, each with the number of its list.
  private var words: [(hash: UInt64, list: UInt8)] = []
  private var lists: [String: WordList] = [:]

  public init() {}

  /// Makes a list from folded words parted by white space; the same words again give the same list.
  public mutating func list(_ text: String) -> WordList {
    if let list = lists[text] { return list }
    let number = lists.count
    let list = WordList(members: WordListSet(number: number))
    lists[text] = list
    WordHash.visitWords(of: text) { words.append(($0, UInt8(number))) }
    return list
  }

  /// The lists as a table that tokens are looked up in.
  public var table: WordListTable { WordListTable(words) }
}
