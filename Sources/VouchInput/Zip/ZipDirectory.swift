/// The central directory of a ZIP archive; ZIP64 included.
struct ZipDirectory {
  /// Entries by normalized name: lower case, `/` between folders, none at the start.
  private(set) var entries: [String: ZipEntry] = [:]

  init(_ bytes: [UInt8], limits: InputLimits) throws(InputError) {
    let data = LittleEndian(bytes: bytes)
    guard let end = Self.findEndRecord(in: bytes) else {
      throw Self.damaged("its directory is missing, so the file is cut short")
    }
    let place = try Self.place(data, endRecord: end)
    guard place.count <= limits.members else {
      throw .over(.members, limits, "the ZIP archive has \(place.count) entries")
    }
    guard place.offset <= end, place.size <= end - place.offset else {
      throw Self.damaged("its directory lies outside the file")
    }
    // Offsets count from the start of the archive, which may stand behind something else.
    let isThere = place.isWide || data.uint32(at: place.offset) == Self.signature
    let shift = isThere ? 0 : end - place.size - place.offset
    entries.reserveCapacity(min(place.count, place.size / 46))
    var offset = place.offset + shift
    for _ in 0..<place.count {
      guard
        let next = try addEntry(
          data, at: offset, before: place.offset + shift + place.size, shift: shift)
      else {
        throw Self.damaged("its directory is cut short")
      }
      offset = next
    }
    try ZipLayout.refuseOverlaps(of: entries.values, in: data)
  }

  /// The normalized form of an entry name; a key, never a path.
  static func key(_ name: some Collection<UInt8>) -> String {
    let (slash, backslash) = (UInt8(ascii: "/"), UInt8(ascii: "\\"))
    let path = name.map { $0 == backslash ? slash : ASCII.lowercased($0) }
    return String(decoding: path.drop { $0 == slash }, as: UTF8.self)
  }

  /// The offset of the end record, which may be followed by a comment only.
  static func findEndRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    let data = LittleEndian(bytes: bytes)
    var offset = last
    while offset >= max(0, last - 0xFFFF) {
      if bytes[offset] == 0x50, data.uint32(at: offset) == 0x0605_4B50,
        let comment = data.uint16(at: offset + 20), comment <= last - offset
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func place(
    _ data: LittleEndian, endRecord end: Int
  ) throws(InputError) -> (offset: Int, size: Int, count: Int, isWide: Bool) {
    guard let count = data.uint16(at: end + 10), let size = data.uint32(at: end + 12),
      let offset = data.uint32(at: end + 16)
    else { throw damaged("its end record is cut short") }
    guard count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      data.uint32(at: end - 20) == 0x0706_4B50
    else { return (offset, size, count, false) }

    guard let wide = data.uint64(at: end - 12), data.uint32(at: wide) == 0x0606_4B50,
      let wideCount = data.uint64(at: wide + 32), let wideSize = data.uint64(at: wide + 40),
      let wideOffset = data.uint64(at: wide + 48)
    else { throw damaged("its ZIP64 end record is missing") }
    return (wideOffset, wideSize, wideCount, true)
  }

  /// What each entry of the directory begins with.
  private static let signature = 0x0201_4B50

  /// Adds the entry at `offset` and gives the offset behind it; nil when it reaches beyond `limit`.
  private mutating func addEntry(
    _ data: LittleEndian, at offset: Int, before limit: Int, shift: Int
  ) throws(InputError) -> Int? {
    guard offset <= limit - 46, data.uint32(at: offset) == Self.signature,
      let flags = data.uint16(at: offset + 8), let method = data.uint16(at: offset + 10),
      let crc = data.uint32(at: offset + 16), let packed = data.uint32(at: offset + 20),
      let unpacked = data.uint32(at: offset + 24), let nameLength = data.uint16(at: offset + 28),
      let extraLength = data.uint16(at: offset + 30),
      let commentLength = data.uint16(at: offset + 32), let header = data.uint32(at: offset + 42)
    else { return nil }
    let name = offset + 46
    let extra = name + nameLength
    let next = extra + extraLength + commentLength
    guard next <= limit else { return nil }
    guard flags & 1 == 0, method != 99 else {
      throw InputError(.encrypted, "the archive is protected by a password; save it without one")
    }
    var entry = ZipEntry(
      method: method, crc: UInt32(crc), packedBytes: packed, unpackedBytes: unpacked,
      headerOffset: header)
    Self.widen(&entry, data, extra: extra..<extra + extraLength)
    entry.headerOffset = min(entry.headerOffset, data.bytes.count) + shift
    let key = Self.key(data.bytes[name..<extra])
    guard !PartName.leavesPackage(key) else {
      throw Self.damaged("the name of an entry holds `..`")
    }
    guard entries.updateValue(entry, forKey: key) == nil else {
      throw Self.damaged("two of its entries have the same name")
    }
    return next
  }

  /// Takes the 64-bit values of the ZIP64 extra field where the entry refers to them.
  private static func widen(_ entry: inout ZipEntry, _ data: LittleEndian, extra: Range<Int>) {
    var field = extra.lowerBound
    while field <= extra.upperBound - 4, let id = data.uint16(at: field),
      let length = data.uint16(at: field + 2)
    {
      if id == 1 {
        var value = field + 4
        let end = min(value + length, extra.upperBound)
        for part in [\ZipEntry.unpackedBytes, \.packedBytes, \.headerOffset] {
          guard entry[keyPath: part] == 0xFFFF_FFFF, value <= end - 8 else { continue }
          entry[keyPath: part] = data.uint64(at: value) ?? Int.max
          value += 8
        }
        return
      }
      field += 4 + length
    }
  }

  private static func damaged(_ what: String) -> InputError {
    InputError(.damaged, "the ZIP archive is damaged: \(what); get or save the file again")
  }
}
