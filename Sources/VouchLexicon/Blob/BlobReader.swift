/// Reads the sections of a blob in place.
struct BlobReader<Section: CaseIterable & RawRepresentable> where Section.RawValue == Int {
  private let base: UnsafeRawPointer
  let fingerprint: UInt64

  /// Opens a blob, 64-byte aligned, that outlives the reader.
  ///
  /// - Throws: `LexiconError` when the bytes are no blob with these sections.
  init(_ blob: UnsafeRawBufferPointer, name: String) throws(LexiconError) {
    guard let base = blob.baseAddress,
      blob.count >= BlobHeader.size(sections: Section.allCases.count),
      base.load(as: UInt32.self) == BlobHeader.magic(name),
      base.load(fromByteOffset: 4, as: UInt32.self) == UInt32(Section.allCases.count)
    else { throw LexiconError(file: name, line: 0, reason: "not compiled data of this version") }
    self.base = base
    fingerprint = base.load(fromByteOffset: 8, as: UInt64.self)
    for section in Section.allCases {
      let (offset, bytes) = extent(section)
      guard offset % BlobHeader.alignment == 0, offset + bytes <= blob.count else {
        throw LexiconError(file: name, line: 0, reason: "compiled data is cut short")
      }
    }
  }

  private func extent(_ section: Section) -> (offset: Int, bytes: Int) {
    let entry = 16 + section.rawValue * 8
    return (
      Int(base.load(fromByteOffset: entry, as: UInt32.self)),
      Int(base.load(fromByteOffset: entry + 4, as: UInt32.self))
    )
  }

  func array<T: BitwiseCopyable>(_ section: Section, of type: T.Type) -> UnsafeBufferPointer<T> {
    let (offset, bytes) = extent(section)
    return UnsafeBufferPointer(
      start: (base + offset).assumingMemoryBound(to: T.self),
      count: bytes / MemoryLayout<T>.stride)
  }

  /// The lines of a section, without their ends.
  func lines(_ section: Section) -> [String] {
    array(section, of: UInt8.self).split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The lines of a section, cut at tabs.
  func rows(_ section: Section) -> [[String]] {
    array(section, of: UInt8.self).split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
