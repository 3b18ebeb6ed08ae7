/// Writes one JSON value member by member, on one line or indented.
struct JSONWriter {
  enum Layout {
    /// Everything on one line.
    case compact
    /// Two spaces a level; inline values stay on their line.
    case indented
  }

  private(set) var output = ByteWriter()
  private let layout: Layout
  private var depth = 0
  private var inlineDepth = 0
  private var isFirst = true
  private var followsKey = false

  init(layout: Layout) {
    self.layout = layout
  }

  mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest("{", "}", inline: inline, body)
  }

  mutating func array(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest("[", "]", inline: inline, body)
  }

  mutating func key(_ name: String) {
    beginValue()
    output.appendJSON(name)
    output.append(layout == .indented ? ": " : ":")
    followsKey = true
  }

  mutating func string(_ value: String?) {
    guard let value else { return literal("null") }
    beginValue()
    output.appendJSON(value)
  }

  mutating func string(utf8 value: some Collection<UInt8>) {
    beginValue()
    output.appendJSON(utf8: value)
  }

  mutating func bool(_ value: Bool?) {
    literal(value.map { $0 ? "true" : "false" } ?? "null")
  }

  mutating func number(_ value: Int) {
    literal(String(value))
  }

  /// A number with a fixed count of decimals.
  mutating func number(_ value: Double, decimals: Int) {
    literal(DecimalText.fixed(value, decimals: decimals))
  }

  /// A ready piece of JSON.
  mutating func literal(_ text: String) {
    beginValue()
    output.append(text)
  }

  private var isInline: Bool { inlineDepth > 0 }

  private mutating func beginValue() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { output.append(isInline && layout == .indented ? ", " : ",") }
    if !isInline && depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    output.append("\n" + String(repeating: "  ", count: depth))
  }

  private mutating func nest(
    _ open: String, _ close: String, inline: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    beginValue()
    output.append(open)
    let opensInline = inline || isInline
    if opensInline { inlineDepth += 1 }
    depth += 1
    isFirst = true
    body(&self)
    let isEmpty = isFirst
    depth -= 1
    if !opensInline && !isEmpty { newLine() }
    if opensInline { inlineDepth -= 1 }
    output.append(close)
    isFirst = false
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    bool(value)
  }

  mutating func member(_ name: String, _ value: Double, decimals: Int) {
    key(name)
    number(value, decimals: decimals)
  }
}
