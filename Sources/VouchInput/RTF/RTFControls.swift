/// What control words and symbols do to the state of the reader.
extension RTFReader {
  mutating func startSymbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "*"): group.isOptional = true
    case UInt8(ascii: "~"): appendSymbol("\u{A0}")
    case UInt8(ascii: "_"): appendSymbol("\u{2011}")
    case 0x0A, 0x0D: endLine()
    case 0x09: appendSymbol("\t")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      appendSymbol(Unicode.Scalar(byte))
    default: break
    }
  }

  mutating func startWord(_ name: String, _ value: Int?, _ lexer: inout RTFLexer) {
    endFallback()
    let word = RTFWord.all[name]
    if case .binary? = word { return lexer.skip(value ?? 0) }
    if group.isOptional {
      group.isOptional = false
      guard word?.isDestination == true else { return leaveOut() }
    }
    guard let word else { return }
    if case .betterForm = word, isForm {
      group.isSkipped = false
      return
    }
    guard !group.isSkipped else { return }
    perform(word, value)
  }

  private mutating func perform(_ word: RTFWord, _ value: Int?) {
    switch word {
    case .skipGroup: leaveOut()
    case .picture, .object:
      remarks.insert(word.isPicture ? .picture : .object)
      if word.isPicture { leaveOut() }
    case .flow(let flow): enter(flow)
    case .transparent, .betterForm, .binary: break
    case .character(let scalar): append(group.isLabel && scalar == "\t" ? " " : scalar)
    case .lineEnd, .paragraphEnd, .cellEnd: endLine()
    case .rowEnd: closeLine()
    case .unicode: appendUnicode(value ?? 0)
    case .fallbackCount: group.fallbackCount = min(max(value ?? 1, 0), 16)
    case .hidden: change { $0.isHidden = value != 0 }
    case .deleted: change { $0.isDeleted = value != 0 }
    case .plain: change { ($0.isHidden, $0.isDeleted) = (false, false) }
    case .font: startFont(value ?? 0)
    case .fontTable: group.isFontTable = true
    case .fontCharset: if group.isFontTable { fonts.setCharset(value ?? 0, of: group.font) }
    case .fontCodePage:
      if group.isFontTable, let value { fonts.setCodePage(value, of: group.font) }
    case .codePage: if let value { declare(codePage: value) }
    case .codePageOf(let number): declare(codePage: number)
    case .twoForms: change { ($0.hasSecondForm, $0.isSkipped) = (true, true) }
    case .label: group.isLabel = true
    }
  }

  private mutating func startFont(_ number: Int) {
    flush()
    group.font = number
    if group.isFontTable { fonts.declare(number) }
  }

  /// Changes what the next characters look like, once those before are written.
  private mutating func change(_ body: (inout RTFGroup) -> Void) {
    flush()
    body(&group)
  }
}

extension RTFWord {
  /// Whether the word may follow `\*` and still be read.
  fileprivate var isDestination: Bool {
    switch self {
    case .flow, .transparent, .betterForm, .label, .skipGroup: true
    default: false
    }
  }

  fileprivate var isPicture: Bool {
    if case .picture = self { true } else { false }
  }
}
