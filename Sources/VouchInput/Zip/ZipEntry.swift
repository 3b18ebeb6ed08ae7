/// One line of a ZIP directory. Sizes are the archive's claims, in bytes.
struct ZipEntry {
  /// Where its name stands, first in the archive, then among the names of the directory.
  var name: Range<Int>
  let method: Int
  let crc: UInt32
  private(set) var packedBytes: Int
  private(set) var unpackedBytes: Int
  /// Where the entry's own header stands in the archive.
  private(set) var headerOffset: Int
  /// Where the next line of the directory begins.
  let end: Int

  /// What each line begins with.
  static let signature = 0x0201_4B50

  /// Takes the line at `offset`; nil when it reaches beyond `limit`. `shift` is added to offsets.
  init?(
    _ data: LittleEndian, at offset: Int, before limit: Int, shift: Int
  ) throws(InputError) {
    guard offset <= limit - 46, data.uint32(at: offset) == Self.signature,
      let flags = data.uint16(at: offset + 8), let method = data.uint16(at: offset + 10),
      let crc = data.uint32(at: offset + 16), let packed = data.uint32(at: offset + 20),
      let unpacked = data.uint32(at: offset + 24), let nameLength = data.uint16(at: offset + 28),
      let extraLength = data.uint16(at: offset + 30),
      let commentLength = data.uint16(at: offset + 32), let header = data.uint32(at: offset + 42)
    else { return nil }
    let extra = offset + 46 + nameLength
    end = extra + extraLength + commentLength
    guard end <= limit else { return nil }
    guard flags & 1 == 0, method != 99 else {
      throw InputError(.encrypted, "the archive is protected by a password; save it without one")
    }
    name = (offset + 46)..<extra
    self.method = method
    self.crc = UInt32(crc)
    (packedBytes, unpackedBytes, headerOffset) = (packed, unpacked, header)
    widen(data, extra: extra..<extra + extraLength)
    headerOffset = min(headerOffset, data.bytes.count) + shift
  }

  /// Takes the 64-bit values of the ZIP64 extra field where the entry refers to them.
  private mutating func widen(_ data: LittleEndian, extra: Range<Int>) {
    var field = extra.lowerBound
    while field <= extra.upperBound - 4, let id = data.uint16(at: field),
      let length = data.uint16(at: field + 2)
    {
      if id == 1 {
        var value = field + 4
        let end = min(value + length, extra.upperBound)
        for part in [\ZipEntry.unpackedBytes, \.packedBytes, \.headerOffset] {
          guard self[keyPath: part] == 0xFFFF_FFFF, value <= end - 8 else { continue }
          self[keyPath: part] = data.uint64(at: value) ?? Int.max
          value += 8
        }
        return
      }
      field += 4 + length
    }
  }
}
