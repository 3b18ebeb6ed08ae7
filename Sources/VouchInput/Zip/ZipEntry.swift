/// One line of a ZIP directory. Sizes are the archive's claims, in bytes.
struct ZipEntry {
  var method: Int
  var crc: UInt32
  var packedBytes: Int
  var unpackedBytes: Int
  /// Where the entry's own header stands in the archive.
  var headerOffset: Int
}
