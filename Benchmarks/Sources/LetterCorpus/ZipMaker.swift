import CBenchDeflate

/// Makes a ZIP archive in memory.
struct ZipMaker {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part, deflated.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = ZipMaker.deflated(content)
    let crc = Int(libdeflate_crc32(0, content, content.count))
    let name = Array(name.utf8)
    let common =
      little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + little(crc, 4)
      + little(packed.count, 4) + little(content.count, 4) + little(name.count, 2)
    directory += little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 12)
    directory += little(bytes.count, 4) + name
    bytes += little(0x0403_4B50, 4) + common + little(0, 2) + name + packed
    count += 1
  }

  /// The archive with its directory.
  func finished() -> [UInt8] {
    bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2)
      + little(count, 2) + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let compressor = libdeflate_alloc_compressor(6)
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_deflate_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_deflate_compress(compressor, bytes, bytes.count, buffer.baseAddress, room)
    }
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
