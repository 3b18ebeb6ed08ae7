/// Records in a checkpoint: framing, reading one, and finding all whole ones.
extension Checkpoint {
  /// Where a record lies: offset and size of its bytes without the prefix.
  struct Place: Sendable, Equatable {
    var offset: UInt64
    var size: UInt32

    /// Stands for no record.
    static let none = Place(offset: 0, size: 0)
  }

  /// Appends a record with its prefix to a buffer, and returns where in it the record's bytes begin.
  static func frame(_ record: LetterRecord, into buffer: inout [UInt8]) -> Range<Int> {
    let prefix = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: prefixSize))
    let start = buffer.count
    RecordCoding.append(record, to: &buffer)
    let size = UInt32(buffer.count - start)
    buffer.withUnsafeMutableBytes { bytes in
      let checksum = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[start...]))
      bytes.storeBytes(of: size.littleEndian, toByteOffset: prefix, as: UInt32.self)
      bytes.storeBytes(of: checksum.littleEndian, toByteOffset: prefix + 4, as: UInt64.self)
    }
    return start..<buffer.count
  }

  /// The bytes of a record, or nil where they cannot be read.
  func bytes(at place: Place) -> [UInt8]? {
    place.size == 0 ? nil : read(Int(place.size), at: Int(place.offset))
  }

  /// Finds all whole records, by their keys, and the offset behind the last one.
  func scan() -> (places: [ContentHash: Place], end: Int) {
    var places: [ContentHash: Place] = [:]
    var end = Checkpoint.headerSize
    while let prefix = read(Checkpoint.prefixSize, at: end) {
      let size = prefix.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
      let checksum = prefix.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
      }
      let start = end + Checkpoint.prefixSize
      guard size > 0, size < 1 << 30, let bytes = read(Int(size), at: start),
        bytes.withUnsafeBytes(Checksum.of) == checksum, let head = RecordCoding.head(of: bytes[...])
      else { break }
      if head.0 != .none {
        places[head.0] = Place(offset: UInt64(start), size: size)
      }
      end = start + Int(size)
    }
    return (places, end)
  }
}
