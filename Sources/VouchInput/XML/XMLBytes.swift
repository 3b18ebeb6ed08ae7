import Glibc

/// Comparing the bytes of names and values.
enum XMLBytes {
  static func equal(_ string: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    // Most names differ at once, and a call is dear.
    guard string[0] == name.utf8Start[0] else { return false }
    return strcmp(
      UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    bytes.count == name.utf8CodeUnitCount
      && memcmp(bytes.baseAddress ?? name.utf8Start, name.utf8Start, bytes.count) == 0
  }

  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
