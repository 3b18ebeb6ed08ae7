/// Reads an RTF file in one pass over its bytes; groups are kept on a stack of their own, so that
/// nothing recurses.
struct RTFReader {
  private let limits: InputLimits
  private(set) var flows = RTFFlows()
  private(set) var characters = RTFCharacters()
  var fonts = RTFFonts()
  var group = RTFGroup()
  /// The groups around the open one, with where the text of theirs began.
  private var stack: [(group: RTFGroup, start: Int)] = []
  private var start = 0
  /// Characters still to be left out behind a `\u`.
  private var fallbacks = 0
  /// Bytes of text that wait for others of the same font.
  private var pending: [UInt8] = []
  private var highSurrogate: UInt32?
  var remarks: WordStory.Remarks = []

  init(limits: InputLimits) {
    self.limits = limits
  }

  /// Reads all of a file, from its first brace on.
  mutating func read(_ bytes: [UInt8], from start: Int) throws(InputError) {
    var lexer = RTFLexer(bytes, from: start)
    while let token = lexer.next() {
      switch token {
      case .open: try open()
      case .close:
        close()
        if stack.isEmpty { return finish() }
      case .text(let range): append(lexer.bytes[range])
      case .byte(let byte): append(byte: byte)
      case .symbol(let byte): startSymbol(byte)
      case .word(let name, let value): startWord(name, value, &lexer)
      }
      guard flows.byteCount <= limits.textBytes else {
        throw .over(.textBytes, limits, "the text has \(flows.byteCount) bytes")
      }
    }
    throw InputError(.damaged, "the RTF file is cut short; get or save the file again")
  }

  private mutating func finish() {
    for flow in RTFGroup.Flow.allCases where flow != .box { flows.closeLine(of: flow) }
    flows.append(flows[.box], to: .body)
  }

  private mutating func open() throws(InputError) {
    flush()
    fallbacks = 0
    stack.append((group, start))
    guard stack.count <= limits.depth else {
      throw .over(
        .depth, limits, "the RTF file nests its groups \(stack.count) deep", kind: .tooDeep)
    }
    group.isOptional = false
    group.hasSecondForm = false
  }

  private mutating func close() {
    flush()
    fallbacks = 0
    guard let outer = stack.popLast() else { return }
    if group.flow != outer.group.flow { flows.endPart(group.flow, from: start) }
    (group, start) = outer
  }

  mutating func enter(_ flow: RTFGroup.Flow) {
    flush()
    group.flow = flow
    flows.closeLine(of: .box)
    start = flows[flow].count
  }

  /// Whether the group around the open one holds a text in two forms.
  var isForm: Bool { stack.last?.group.hasSecondForm ?? false }

  mutating func leaveOut() { group.isSkipped = true }

  mutating func endLine() {
    flush()
    if !group.isSkipped, !group.isDeleted, !group.isFontTable { flows.endLine(of: group.flow) }
  }

  mutating func closeLine() {
    flush()
    if !group.isSkipped { flows.closeLine(of: group.flow) }
  }

  mutating func declare(codePage: Int) { characters.declare(codePage) }

  mutating func endFallback() { fallbacks = 0 }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if fallbacks > 0 {
      let skipped = min(fallbacks, bytes.count)
      fallbacks -= skipped
      bytes = bytes.dropFirst(skipped)
    }
    if group.isFontTable { return fonts.appendName(bytes, to: group.font) }
    guard group.isVisible, !bytes.isEmpty else { return }
    if pending.isEmpty, !bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) {
      highSurrogate = nil
      flows.append(bytes, to: group.flow)
    } else {
      for byte in bytes { append(byte: byte) }
    }
  }

  private mutating func append(byte: UInt8) {
    guard fallbacks == 0 else {
      fallbacks -= 1
      return
    }
    guard group.isVisible, byte >= 0x20 || byte == 0x09 else { return }
    let font = fonts[group.font]
    if font.isSymbol, byte >= 0x80 {
      if let scalar = fonts.symbol(UInt32(byte), in: group.font) { append(scalar) }
    } else {
      pending.append(byte)
    }
  }

  /// Appends a character; not one that stands in for another.
  mutating func append(_ scalar: Unicode.Scalar) {
    flush()
    guard group.isVisible else { return }
    UTF8.encode(scalar).map { flows.append($0, to: group.flow) }
  }

  mutating func appendSymbol(_ scalar: Unicode.Scalar) {
    guard fallbacks == 0 else {
      fallbacks -= 1
      return
    }
    append(scalar)
  }

  /// Decodes the bytes that wait.
  mutating func flush() {
    highSurrogate = nil
    guard !pending.isEmpty else { return }
    let font = fonts[group.font]
    flows.append(characters.decode(pending, codePage: font.codePage), to: group.flow)
    pending.removeAll(keepingCapacity: true)
  }

  /// A character by its number, of which those beyond 16 bits come in two halves.
  mutating func appendUnicode(_ value: Int) {
    let high = highSurrogate
    flush()
    fallbacks = group.fallbackCount
    let unit = UInt32(truncatingIfNeeded: value < 0 ? value + 0x1_0000 : value)
    switch unit {
    case 0xD800..<0xDC00: highSurrogate = unit
    case 0xDC00..<0xE000:
      guard let high, let scalar = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + unit & 0x3FF)
      else { return }
      append(scalar)
    case 0xF000..<0xF100:
      if let scalar = fonts.symbol(unit & 0xFF, in: group.font) { append(scalar) }
    default:
      guard let scalar = Unicode.Scalar(unit), unit >= 0x20 else { return }
      append(scalar)
    }
  }
}
