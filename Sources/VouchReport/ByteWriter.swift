/// Appends text and numbers to a growing array of UTF-8 bytes.
public struct ByteWriter: Sendable {
  /// All that was written so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Appends a string as UTF-8.
  public mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Appends bytes as they are.
  public mutating func append(_ slice: some Sequence<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a decimal integer.
  public mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends a number with a fixed count of decimals, rounded half away from zero.
  public mutating func append(_ number: Double, decimals: Int) {
    append(DecimalText.fixed(number, decimals: decimals))
  }

  /// Appends a JSON string literal.
  ///
  /// Control characters are escaped, and so are line separators, which end lines in JavaScript, and
  /// bidirectional overrides, which change what a terminal shows.
  public mutating func appendJSON(_ string: String) { appendLiteral(string) }

  /// Appends bytes as a JSON string literal, every malformed sequence as U+FFFD.
  public mutating func appendJSON(utf8 slice: some Collection<UInt8>) {
    let isDone: Void? = slice.withContiguousStorageIfAvailable { appendLiteral(utf8: $0) }
    if isDone == nil { appendJSON(String(decoding: slice, as: UTF8.self)) }
  }
}

extension ByteWriter: ByteSink {
  package mutating func append(_ slice: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: slice)
  }
}
