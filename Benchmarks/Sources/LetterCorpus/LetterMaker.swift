/// Puts letters of about 3.2 KB together, poor and rich ones in turn, the same for the same seed.
public struct LetterMaker {
  private let materials: LetterMaterials
  private var random: SplitMix
  private var isRich = true

  /// Bytes that a letter has at least.
  private static let size = 3100

  public init(_ materials: LetterMaterials, seed: UInt64) {
    self.materials = materials
    random = SplitMix(seed: seed)
  }

  /// The next letter: an opening, paragraphs of three to six sentences, a closing, each from any letter.
  public mutating func letter() -> String {
    isRich.toggle()
    let material = isRich ? materials.rich : materials.poor
    var text = pick(material.openings)
    let closing = pick(material.closings)
    var left = 3 + random.below(4)
    while text.utf8.count + closing.utf8.count < LetterMaker.size {
      text += pick(material.sentences)
      left -= 1
      text += left == 0 ? "\n\n" : " "
      if left == 0 { left = 3 + random.below(4) }
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text + (closing.first == "\n" ? "" : "\n\n") + closing
  }

  private mutating func pick(_ list: [String]) -> String { list[random.below(list.count)] }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number from 0 up to, and not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
