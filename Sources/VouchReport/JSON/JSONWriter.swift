/// Writes one JSON value member by member, on one line or indented.
package struct JSONWriter {
  package enum Layout {
    /// Everything on one line.
    case compact
    /// Two spaces a level; inline values stay on their line.
    case indented
  }

  package private(set) var output = ByteWriter()
  /// Offsets in the output that were marked, in the order of the marks.
  package private(set) var marks: [Int] = []
  private let layout: Layout
  private var depth = 0
  private var inlineDepth = 0
  private var isFirst = true
  private var followsKey = false

  package init(layout: Layout) {
    self.layout = layout
  }

  package mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest("{", "}", inline: inline, body)
  }

  package mutating func array(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest("[", "]", inline: inline, body)
  }

  /// Notes the place where the output ends now.
  package mutating func mark() {
    marks.append(output.bytes.count)
  }

  package mutating func key(_ name: String) {
    beginValue()
    output.appendJSON(name)
    output.append(layout == .indented ? ": " : ":")
    followsKey = true
  }

  package mutating func string(_ value: String?) {
    guard let value else { return literal("null") }
    beginValue()
    output.appendJSON(value)
  }

  package mutating func string(utf8 value: some Collection<UInt8>) {
    beginValue()
    output.appendJSON(utf8: value)
  }

  package mutating func bool(_ value: Bool?) {
    literal(value.map { $0 ? "true" : "false" } ?? "null")
  }

  package mutating func number(_ value: Int) {
    literal(String(value))
  }

  /// A number with a fixed count of decimals.
  package mutating func number(_ value: Double, decimals: Int) {
    literal(DecimalText.fixed(value, decimals: decimals))
  }

  /// A ready piece of JSON, without white space around it.
  package mutating func literal(_ text: String) {
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
  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  package mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: String, _ value: Double, decimals: Int) {
    key(name)
    number(value, decimals: decimals)
  }

  /// A member whose value stands between two marks.
  mutating func markedMember(_ name: String, _ value: String) {
    key(name)
    mark()
    string(value)
    mark()
  }
}
