import Glibc
import VouchText

/// The central directory of a ZIP archive.
struct ZipDirectory {
  /// In the order of their names.
  private(set) var entries: [ZipEntry] = []
  /// The normalized names of the entries, one behind the other.
  private var names: [UInt8] = []

  init(_ data: LittleEndian, limits: InputLimits) throws(InputError) {
    let end = try ZipEndRecord(data)
    guard end.entryCount <= limits.members else {
      throw .over(.members, limits, "the ZIP archive has \(end.entryCount) entries")
    }
    guard end.directoryOffset <= end.offset,
      end.directorySize <= end.offset - end.directoryOffset
    else { throw ZipArchive.damaged("its directory lies outside the file") }
    // Offsets count from the start of the archive, which may stand behind something else.
    let isThere = end.isWide || data.uint32(at: end.directoryOffset) == ZipEntry.signature
    let shift = isThere ? 0 : end.offset - end.directorySize - end.directoryOffset
    try read(data, end, shift: shift)
    try sort()
    try ZipLayout.refuseOverlaps(of: entries, in: data)
  }

  /// Takes the lines of the directory in their order.
  private mutating func read(
    _ data: LittleEndian, _ end: ZipEndRecord, shift: Int
  ) throws(InputError) {
    let expected = min(end.entryCount, end.directorySize / 46)
    entries.reserveCapacity(expected)
    names.reserveCapacity(end.directorySize - 46 * expected)
    var offset = end.directoryOffset + shift
    let limit = offset + end.directorySize
    for _ in 0..<end.entryCount {
      guard var entry = try ZipEntry(data, at: offset, before: limit, shift: shift) else {
        throw ZipArchive.damaged("its directory is cut short")
      }
      offset = entry.end
      let start = names.count
      PartName.appendKey(data.bytes[entry.name], to: &names)
      entry.name = start..<names.count
      guard !PartName.leavesPackage(names[start...]) else {
        throw ZipArchive.damaged("the name of an entry holds `..`")
      }
      entries.append(entry)
    }
  }

  private mutating func sort() throws(InputError) {
    var isDouble = false
    names.withUnsafeBufferPointer { names in
      let order = { (a: ZipEntry, b: ZipEntry) in Self.order(names[a.name], names[b.name]) }
      entries.sort { order($0, $1) < 0 }
      isDouble = zip(entries, entries.dropFirst()).contains { order($0, $1) == 0 }
    }
    if isDouble { throw ZipArchive.damaged("two of its entries have the same name") }
  }

  /// The entry of a name, in any case and with slashes of any kind.
  subscript(name: String) -> ZipEntry? {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    PartName.appendKey(name.utf8, to: &key)
    return names.withUnsafeBufferPointer { names in
      key.withUnsafeBufferPointer { key in
        let index = entries.partitioningIndex { Self.order(names[$0.name], key[...]) >= 0 }
        guard index < entries.count, Self.order(names[entries[index].name], key[...]) == 0 else {
          return nil
        }
        return entries[index]
      }
    }
  }

  /// Under, at or over zero where a name stands before, at or behind another.
  private static func order(
    _ a: Slice<UnsafeBufferPointer<UInt8>>, _ b: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    let (left, right) = (UnsafeBufferPointer(rebasing: a), UnsafeBufferPointer(rebasing: b))
    guard let start = left.baseAddress, let other = right.baseAddress else {
      return left.count - right.count
    }
    let difference = memcmp(start, other, min(left.count, right.count))
    return difference == 0 ? left.count - right.count : Int(difference)
  }
}
