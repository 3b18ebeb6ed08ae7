/// Receives the events of one parse.
protocol XMLEvents {
  mutating func start(_ tag: XMLTag) throws(XMLStop)
  mutating func end() throws(XMLStop)
  /// Character data, in pieces of any length.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLEvents {
  mutating func end() throws(XMLStop) {}
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
