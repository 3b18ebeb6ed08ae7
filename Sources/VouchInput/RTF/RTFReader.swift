/// Reads an RTF file in one pass over its bytes; groups are kept on a stack of their own, so that
/// nothing recurses.
struct RTFReader {
  private let limits: InputLimits
  var flows = RTFFlows()
  var characters = RTFCharacters()
  var fonts = RTFFonts()
  var group = RTFGroup()
  /// The groups around the open one, with where the text of theirs began.
  private var stack: [(group: RTFGroup, start: Int)] = []
  private var start = 0
  /// Characters still to be left out behind a `\u`.
  var fallbacks = 0
  /// Bytes of text that wait for others of the same font.
  var pending: [UInt8] = []
  var highSurrogate: UInt32?
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
}
