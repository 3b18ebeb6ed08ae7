/// A list of words that a token can be asked about in one step.
///
/// Lists are made with `WordLists`; the tokens of a `Letter` that was made with them answer.
public struct WordList: Sendable, Equatable {
  @usableFromInline var members: WordListSet

  /// Whether a token is one of the words.
  ///
  /// - Complexity: O(1), without a look-up.
  @inlinable
  public func contains(_ token: Token) -> Bool { !members.isDisjoint(with: token.lists) }

  /// The words of both lists.
  public func union(_ other: WordList) -> WordList {
    var union = self
    union.members.formUnion(other.members)
    return union
  }
}

/// Which of at most 192 word lists hold a word.
public struct WordListSet: Sendable, Equatable {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  @usableFromInline var third: UInt64 = 0

  static let capacity = 192

  @inlinable
  public init() {}

  init(number: Int) {
    precondition(number < WordListSet.capacity, "too many word lists")
    switch number / 64 {
    case 0: first = 1 << UInt64(number % 64)
    case 1: second = 1 << UInt64(number % 64)
    default: third = 1 << UInt64(number % 64)
    }
  }

  @inlinable
  func isDisjoint(with other: WordListSet) -> Bool {
    first & other.first | second & other.second | third & other.third == 0
  }

  mutating func formUnion(_ other: WordListSet) {
    first |= other.first
    second |= other.second
    third |= other.third
  }
}

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

/// An open-addressing table from words, by their folded hashes, to the lists that hold them.
public struct WordListTable: Sendable {
  private let hashes: [UInt64]
  /// By slot, the place of a word's lists in `members`.
  private let places: [UInt16]
  private let members: [WordListSet]

  init(_ words: [(hash: UInt64, list: UInt8)]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    precondition(words.count <= UInt16.max, "too many words")
    var hashes = [UInt64](repeating: 0, count: capacity)
    var places = [UInt16](repeating: 0, count: capacity)
    var members: [WordListSet] = []
    members.reserveCapacity(words.count)
    for word in words {
      var slot = Int(truncatingIfNeeded: word.hash >> 16) & (capacity - 1)
      while hashes[slot] != 0, hashes[slot] != word.hash { slot = (slot + 1) & (capacity - 1) }
      if hashes[slot] == 0 {
        hashes[slot] = word.hash
        places[slot] = UInt16(members.count)
        members.append(WordListSet())
      }
      members[Int(places[slot])].formUnion(WordListSet(number: Int(word.list)))
    }
    self.hashes = hashes
    self.places = places
    self.members = members
  }

  /// Notes in every word which lists hold it.
  ///
  /// - Complexity: O(n) in the tokens.
  func mark(_ tokens: inout [Token]) {
    let hashes = hashes.span
    let places = places.span
    let members = members.span
    let mask = hashes.count - 1
    var tokens = tokens.mutableSpan
    for index in tokens.indices where tokens[index].kind == .word {
      let hash = tokens[index].hash
      var slot = Int(truncatingIfNeeded: hash >> 16) & mask
      while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
      if hashes[slot] != 0 { tokens[index].lists = members[Int(places[slot])] }
    }
  }
}
