/// The record at the end of a ZIP archive, which tells where its directory lies; ZIP64 included.
struct ZipEndRecord {
  /// Where the record itself stands.
  let offset: Int
  let directoryOffset: Int
  let directorySize: Int
  let entryCount: Int
  /// Whether the figures are those of ZIP64.
  let isWide: Bool

  private static let signature = 0x0605_4B50
  private static let wideSignature = 0x0606_4B50
  private static let wideLocatorSignature = 0x0706_4B50

  init(_ data: LittleEndian) throws(InputError) {
    guard let end = Self.find(in: data.bytes) else {
      throw ZipArchive.damaged("its directory is missing, so the file is cut short")
    }
    guard let count = data.uint16(at: end + 10), let size = data.uint32(at: end + 12),
      let offset = data.uint32(at: end + 16)
    else { throw ZipArchive.damaged("its end record is cut short") }
    self.offset = end
    guard count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      data.uint32(at: end - 20) == Self.wideLocatorSignature
    else {
      (directoryOffset, directorySize, entryCount, isWide) = (offset, size, count, false)
      return
    }
    guard let wide = data.uint64(at: end - 12), data.uint32(at: wide) == Self.wideSignature,
      let wideCount = data.uint64(at: wide + 32), let wideSize = data.uint64(at: wide + 40),
      let wideOffset = data.uint64(at: wide + 48)
    else { throw ZipArchive.damaged("its ZIP64 end record is missing") }
    (directoryOffset, directorySize, entryCount, isWide) = (wideOffset, wideSize, wideCount, true)
  }

  /// The offset of the record, which may be followed by a comment only.
  static func find(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    let data = LittleEndian(bytes: bytes)
    var offset = last
    while offset >= max(0, last - 0xFFFF) {
      if bytes[offset] == 0x50, data.uint32(at: offset) == signature,
        let comment = data.uint16(at: offset + 20), comment <= last - offset
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }
}
