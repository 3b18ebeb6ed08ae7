extension JSONWriter {
  package mutating func string(_ value: String?) {
    guard let value else { return null() }
    beginValue()
    output.appendLiteral(value)
  }

  /// A string of bytes, every malformed sequence as U+FFFD.
  package mutating func string(utf8 value: ArraySlice<UInt8>) {
    beginValue()
    value.withUnsafeBufferPointer { output.appendLiteral(utf8: $0) }
  }

  package mutating func bool(_ value: Bool?) {
    guard let value else { return null() }
    beginValue()
    output.append(value ? "true" : "false")
  }

  @inline(__always)
  package mutating func number(_ value: Int) {
    beginValue()
    output.append(value)
  }

  /// A number with a fixed count of decimals.
  package mutating func number(_ value: Double, decimals: Int) {
    beginValue()
    output.append(value, decimals: decimals)
  }

  /// A number with at most three decimals and no zeros at its end.
  package mutating func shortNumber(_ value: Double) {
    beginValue()
    output.appendShort(value)
  }

  package mutating func null() {
    beginValue()
    output.append("null")
  }
}
