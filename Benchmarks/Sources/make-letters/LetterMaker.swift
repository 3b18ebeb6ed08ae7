/// Puts letters of about three thousand bytes together, the same for the same seed.
struct LetterMaker {
  private let material: LetterMaterial
  private var state: UInt64

  /// Bytes of a letter; the last sentence runs over it.
  private static let size = 3000

  init(material: LetterMaterial, seed: UInt64) {
    self.material = material
    state = seed
  }

  /// The next letter: an opening, paragraphs of three to six sentences, a closing, each from any letter.
  mutating func letter() -> String {
    var text = pick(material.openings)
    let closing = pick(material.closings)
    var left = 3 + Int(next() % 4)
    while text.utf8.count + closing.utf8.count < LetterMaker.size {
      text += pick(material.sentences)
      left -= 1
      text += left == 0 ? "\n\n" : " "
      if left == 0 { left = 3 + Int(next() % 4) }
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text + (closing.first == "\n" ? "" : "\n\n") + closing
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int(next() % UInt64(list.count))]
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
