/// Properties that are on or off.
enum WordToggle {
  /// An element switches its property on unless its value says otherwise.
  static func isOn(_ tag: XMLTag) -> Bool {
    guard let value = tag.attribute("val") else { return true }
    return !["0", "false", "off"].contains { (off: StaticString) in XMLBytes.equal(value, off) }
  }

  /// An attribute is on when it says so.
  static func isTrue(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    ["1", "true", "on"].contains { (on: StaticString) in XMLBytes.equal(value, on) }
  }
}
