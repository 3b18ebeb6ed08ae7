import Testing
import VouchText

@testable import VouchBatch

/// The mask in one pass against the one that looks at the text twice.
@Suite struct NameMaskTests {
  private static let pronouns = WordSet(
    "he him his himself she her hers herself they them their theirs themself themselves")
  private static let titles = WordSet("dr drs mr mrs ms miss mx prof professor doctor")
  private static let stops = ".!?:\"".utf8.map { UInt64($0) }

  /// The words of a text with whether a sentence is under way before each.
  private static func words(_ tokens: [Token]) -> [(token: Token, isInside: Bool)] {
    var words: [(Token, Bool)] = []
    var isInside = false
    for token in tokens {
      if token.flags.contains(.lineStart) { isInside = false }
      switch token.kind {
      case .word, .number, .percent, .age:
        if token.kind == .word, token.flags.contains(.joined), token.end - token.start <= 3 {
          continue
        }
        words.append((token, isInside))
        isInside = true
      case .punctuation: if stops.contains(token.hash) { isInside = false }
      default: continue
      }
    }
    return words
  }

  /// The mask notes words by 14 bits of their hash, so that now and then two are taken for one.
  private static func place(of hash: UInt64) -> UInt64 { hash >> 10 & 0x3FFF }

  private static func mask(_ tokens: [Token]) -> [UInt64] {
    let words = words(tokens)
    let first = WordHash.of("i")
    let inside = Set(
      words.filter { $0.isInside && $0.token.flags.contains(.capitalized) }.map {
        place(of: $0.token.hash)
      })
    var masked: [UInt64] = []
    for (token, isInside) in words {
      let isName =
        token.flags.contains(.capitalized) && token.hash != first
        && (isInside || titles.contains(token) || inside.contains(place(of: token.hash)))
      if !isName {
        masked.append(pronouns.contains(token) ? 2 : token.hash)
      } else if masked.last != 1 {
        masked.append(1)
      }
    }
    return masked
  }

  @Test func agreesOnTheCorpora() throws {
    var mask = NameMask()
    for letter in try PlantedCopies().letters {
      let tokens = Letter(SourceText(letter)).tokens
      mask.apply(to: tokens)
      let isEqual = mask.words == Self.mask(tokens)
      #expect(isEqual, "\(letter.prefix(40))")
    }
  }

  @Test func replacesNamesAndPronouns() {
    var mask = NameMask()
    func shape(_ text: String) -> String {
      mask.apply(to: Letter(SourceText(text)).tokens)
      return mask.words.map { $0 == 1 ? "N" : $0 == 2 ? "P" : "w" }.joined()
    }
    #expect(shape("Dr. Amara Okafor saw her patients.") == "NwPw")
    #expect(shape("Okafor left. I thanked Okafor.") == "NwwwN")
    #expect(shape("They left.") == "Pw")
    #expect(shape("") == "")
  }
}
