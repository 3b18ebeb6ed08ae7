/// Where the entries of an archive lie.
enum ZipLayout {
  /// Refuses entries that share bytes, with which a small archive could claim to hold any amount.
  static func refuseOverlaps(
    of entries: some Sequence<ZipEntry>, in data: LittleEndian
  ) throws(InputError) {
    let ranges = entries.filter { $0.packedBytes > 0 }.map { range(of: $0, in: data) }
      .sorted { $0.lowerBound < $1.lowerBound }
    for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound > next.lowerBound {
      throw ZipArchive.damaged("two of its entries overlap")
    }
  }

  /// The bytes of an entry with its own header, as far as the archive reaches.
  private static func range(of entry: ZipEntry, in data: LittleEndian) -> Range<Int> {
    let header = min(entry.headerOffset, data.bytes.count)
    let names = (data.uint16(at: header + 26) ?? 0) + (data.uint16(at: header + 28) ?? 0)
    let start = min(header + 30 + names, data.bytes.count)
    return header..<start + min(entry.packedBytes, data.bytes.count - start)
  }
}
