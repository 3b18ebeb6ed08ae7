/// Numbers in a byte array, read only where the array reaches.
struct LittleEndian {
  let bytes: [UInt8]

  /// Two bytes at `offset`, or nil outside the array.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, bytes.count >= 2, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// Four bytes at `offset`, or nil outside the array.
  func uint32(at offset: Int) -> Int? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// Eight bytes at `offset`, or nil outside the array or beyond `Int.max`.
  func uint64(at offset: Int) -> Int? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 1 << 31 else {
      return nil
    }
    return low | high << 32
  }
}
