/// Writes JSON values member by member, on one line or indented; one that is begun anew keeps its memory.
package struct JSONWriter: ~Copyable {
  package enum Layout {
    /// Everything on one line.
    case compact
    /// Two spaces a level; inline values stay on their line.
    case indented
  }

  package internal(set) var output: ByteBuffer
  /// Offsets in the output that were marked, in the order of the marks.
  package private(set) var marks: [Int] = []
  private let layout: Layout
  private var depth = 0
  private var inlineDepth = 0
  private var isFirst = true
  private var followsKey = false

  package init(layout: Layout) {
    self.layout = layout
    output = ByteBuffer()
  }

  /// Forgets what was written.
  package mutating func begin() {
    output.removeAll()
    marks.removeAll(keepingCapacity: true)
    isFirst = true
  }

  @inline(__always)
  package mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    let isInline = open(UInt8(ascii: "{"), inline: inline)
    body(&self)
    close(UInt8(ascii: "}"), isInline: isInline)
  }

  @inline(__always)
  package mutating func array(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    let isInline = open(UInt8(ascii: "["), inline: inline)
    body(&self)
    close(UInt8(ascii: "]"), isInline: isInline)
  }

  /// Notes the place where the output ends now.
  package mutating func mark() {
    marks.append(output.count)
  }

  @inline(__always)
  package mutating func key(_ name: StaticString) {
    separate()
    output.reserve(name.utf8CodeUnitCount &+ 4)
    output.put(UInt8(ascii: "\""))
    output.put(name)
    output.put(UInt8(ascii: "\""))
    output.put(UInt8(ascii: ":"))
    if layout == .indented { output.put(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A key that is known only when the program runs.
  @_disfavoredOverload
  package mutating func key(_ name: String) {
    separate()
    output.appendLiteral(name)
    output.append(layout == .indented ? ": " : ":")
    followsKey = true
  }

  private var isInline: Bool { inlineDepth > 0 }

  /// Prepares for a value: it follows its key, or what stands between it and the one before it.
  @inline(__always)
  mutating func beginValue() {
    if followsKey { followsKey = false } else { separate() }
  }

  /// What stands between a value or key and the one before it.
  @inline(__always)
  private mutating func separate() {
    if layout == .compact {
      if !isFirst { output.append(UInt8(ascii: ",")) }
    } else {
      separateIndented()
    }
    isFirst = false
  }

  private mutating func separateIndented() {
    if !isFirst { output.append(isInline ? ", " : ",") }
    if !isInline && depth > 0 { newLine() }
  }

  private mutating func newLine() {
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { output.append("  ") }
  }

  /// Opens a value that holds others, and returns whether it stays on its line.
  @inline(__always)
  private mutating func open(_ bracket: UInt8, inline: Bool) -> Bool {
    beginValue()
    output.append(bracket)
    let opensInline = inline || isInline
    if opensInline { inlineDepth &+= 1 }
    depth &+= 1
    isFirst = true
    return opensInline
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8, isInline: Bool) {
    depth &-= 1
    if layout == .indented && !isInline && !isFirst { newLine() }
    if isInline { inlineDepth &-= 1 }
    output.append(bracket)
    isFirst = false
  }
}
