extension JSONWriter {
  @inline(__always)
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  @inline(__always)
  package mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  @inline(__always)
  package mutating func member(_ name: StaticString, _ value: Bool?) {
    key(name)
    bool(value)
  }

  @inline(__always)
  package mutating func member(_ name: StaticString, _ value: Double, decimals: Int) {
    key(name)
    number(value, decimals: decimals)
  }

  /// A member whose value stands between two marks.
  @inline(__always)
  mutating func markedMember(_ name: StaticString, _ value: String) {
    key(name)
    mark()
    string(value)
    mark()
  }
}

/// Members whose names are known only when the program runs.
extension JSONWriter {
  @_disfavoredOverload
  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  @_disfavoredOverload
  package mutating func member(_ name: String, _ value: Double, decimals: Int) {
    key(name)
    number(value, decimals: decimals)
  }
}
