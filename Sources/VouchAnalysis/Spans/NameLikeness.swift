import VouchText

/// How a name in a letter is like the applicant's.
struct NameLikeness {
  private let own: Range<Int>
  private let letter: Letter

  /// - Parameter own: the tokens of the applicant's fullest mention.
  init(_ own: Range<Int>, _ letter: Letter) {
    self.own = own
    self.letter = letter
  }

  /// `Thad` for Thaddeus, `Beth` for Elizabeth.
  func isNickname(_ name: Range<Int>) -> Bool {
    name.contains { index in
      let short = Spelling(index, letter)
      return own.contains { place in
        let name = Spelling(place, letter)
        return short.isShort(for: name) || (short.bytes.count >= 3 && name.contains(short))
      }
    }
  }

  /// Whether a part differs from the applicant's by a letter or two: a slip of the same name.
  func isSlip(_ name: Range<Int>) -> Bool {
    name.contains { index in
      own.contains { Spelling(index, letter).isNear(Spelling($0, letter)) }
    }
  }

  /// Whether one half of a double name is the applicant's and the other is not: `Hart-Wells` for Hart-Willoughby.
  func isOtherHalf(_ name: Range<Int>) -> Bool {
    name.contains { index in
      guard let other = otherHalf(of: index, in: name) else { return false }
      return own.contains { place in
        letter.tokens[place].hash == letter.tokens[index].hash
          && otherHalf(of: place, in: own).map {
            letter.tokens[$0].hash != letter.tokens[other].hash
          }
            ?? false
      }
    }
  }

  /// The word behind a hyphen behind a word, or before one before it.
  private func otherHalf(of index: Int, in name: Range<Int>) -> Int? {
    let tokens = letter.tokens
    if index + 1 < name.upperBound, tokens[index + 1].flags.contains(.joined) { return index + 1 }
    if index > name.lowerBound, tokens[index].flags.contains(.joined) { return index - 1 }
    return nil
  }
}
