import Glibc

/// The start of an HTML element; its pointers are valid during the event.
struct HTMLTag {
  /// Interned, so that within one parse equal names have equal pointers.
  let name: UnsafePointer<UInt8>
  /// Names and values in turn, ended by nil.
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(
    name: UnsafePointer<UInt8>, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.name = name
    self.attributes = attributes
  }

  /// The name in lower case.
  var lowercasedName: String {
    String(decoding: Self.bytes(name).map(ASCII.lowercased), as: UTF8.self)
  }

  /// The value of an attribute in lower case without blanks; empty for one without a value.
  func attribute(_ name: StaticString) -> String? {
    guard let attributes else { return nil }
    var index = 0
    while let key = attributes[index] {
      if XMLBytes.equal(key, name) {
        let value = attributes[index + 1].map { Self.bytes($0).filter { $0 > 0x20 } } ?? []
        return String(decoding: value.map(ASCII.lowercased), as: UTF8.self)
      }
      index += 2
    }
    return nil
  }

  private static func bytes(_ string: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: string, count: strlen(UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self)))
  }
}
