/// The start of an element. Its pointers live in the parser: they are valid during the event, and
/// `local` and `namespace` are interned, so that within one parse equal names have equal pointers.
struct XMLTag {
  let local: UnsafePointer<UInt8>
  let namespace: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let namespaceCount: Int
  /// Two pointers a declaration: prefix (nil for the default) and name.
  let namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  func isNamed(_ name: StaticString) -> Bool {
    XMLBytes.equal(local, name)
  }

  /// The value of an attribute in the element's own namespace.
  func attribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    attribute(name) { $0 == namespace }
  }

  /// The value of an attribute without a prefix.
  func plainAttribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    attribute(name) { $0 == nil }
  }

  /// The value of an attribute whose namespace is accepted.
  func attribute(
    _ name: StaticString, where accepts: (UnsafePointer<UInt8>?) -> Bool
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes else { return nil }
    for index in 0..<attributeCount {
      let attribute = attributes + 5 * index
      guard let local = attribute[0], XMLBytes.equal(local, name), accepts(attribute[2]),
        let start = attribute[3], let end = attribute[4]
      else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
