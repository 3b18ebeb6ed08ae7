import VouchText

/// Sentences, verbs and words of a reading by where they stand.
extension LetterReading {
  /// The sentence of the body that holds a token, by its index among the views.
  func position(of token: Int) -> Int? {
    var low = 0
    var high = views.count
    while low < high {
      let middle = (low + high) / 2
      if views[middle].sentence.tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < views.count && views[low].sentence.tokens.contains(token) ? low : nil
  }

  /// Whether a token is the verb of an event.
  func hasEvent(at token: Int) -> Bool {
    guard let position = position(of: token) else { return false }
    let events = events[views[position].events]
    var (low, high) = (events.startIndex, events.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if events[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low < events.endIndex && events[low].token == token
  }

  /// The sentence of the body with exactly these bytes, by its index among the views.
  func position(ofBytes range: Range<Int>) -> Int? {
    func bytes(_ index: Int) -> Range<Int> { letter.bytes(of: views[index].sentence.tokens) }
    var low = 0
    var high = views.count
    while low < high {
      let middle = (low + high) / 2
      if bytes(middle).lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < views.count && bytes(low) == range ? low : nil
  }

  /// Words of a sentence, a name or a place counted once however many words it has.
  func symbolCount(of view: SentenceView) -> Int {
    let tokens = letter.tokens
    var count = 0
    for index in view.symbols
    where tokens[symbols[index].tokens.lowerBound].kind != .punctuation {
      count += 1
    }
    return count
  }
}
