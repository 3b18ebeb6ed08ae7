import VouchText

/// Makes signatures by one-permutation MinHash; keeps its storage from letter to letter.
///
/// Names, pronouns, titles, dates and addresses are masked first, so that a letter reused for another
/// applicant keeps its signature.
struct TextSigner {
  /// Texts with fewer runs of three words are not compared: forms and greetings are all alike.
  static let fewestShingles = 24

  private var mask = NameMask()
  private var smallest = [UInt64](repeating: .max, count: TextSignature.length)

  /// The signature of the tokens of a text.
  ///
  /// - Complexity: O(n) in the tokens.
  mutating func signature(of tokens: [Token]) -> TextSignature {
    mask.apply(to: tokens)
    let count = mask.words.count - 2
    guard count >= TextSigner.fewestShingles else { return .empty }
    for index in smallest.indices { smallest[index] = .max }
    let words = mask.words
    for index in 0..<count {
      let hash = TextSigner.shingle(
        words[index], words[index + 1], words[index + 2])
      let bin = Int(truncatingIfNeeded: hash >> 58)
      if hash < smallest[bin] { smallest[bin] = hash }
    }
    return TextSignature(values: values(), shingleCount: count)
  }

  @inline(__always)
  private static func shingle(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    let mixed = fold(first ^ 0x2d35_8dcc_aa6c_78a5, second ^ 0x8bb8_4b93_962e_acc9)
    return fold(mixed ^ third, 0x4b33_a62e_d433_d4a3)
  }

  /// The values of the bins; an empty bin borrows that of another, chosen by its number alone.
  private func values() -> [UInt16] {
    smallest.indices.map { bin in
      var source = bin
      var attempt: UInt64 = 0
      while smallest[source] == .max {
        attempt += 1
        source = Int(
          fold(UInt64(bin) ^ 0x9e37_79b9_7f4a_7c15, attempt ^ 0xd6e8_feb8_6659_fd93) >> 58)
      }
      return UInt16(truncatingIfNeeded: fold(smallest[source], 0xbf58_476d_1ce4_e5b9 ^ attempt))
    }
  }
}
