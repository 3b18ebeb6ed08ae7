import CDeflate

/// Unpacks single entries of a ZIP archive into memory, within limits and against their checksums.
final class ZipArchive {
  private let data: LittleEndian
  private let directory: ZipDirectory
  private let limits: InputLimits
  private let inflater: OpaquePointer
  private var inflatedBytes = 0

  init(_ bytes: [UInt8], limits: InputLimits) throws(InputError) {
    data = LittleEndian(bytes: bytes)
    directory = try ZipDirectory(data, limits: limits)
    self.limits = limits
    guard let inflater = libdeflate_alloc_decompressor() else { throw .outOfMemory }
    self.inflater = inflater
  }

  deinit { libdeflate_free_decompressor(inflater) }

  func contains(_ name: String) -> Bool {
    directory[name] != nil
  }

  /// The bytes of an entry; nil when the archive has none of that name.
  func unpack(_ name: String) throws(InputError) -> [UInt8]? {
    guard let entry = directory[name] else { return nil }
    guard entry.unpackedBytes <= limits.partBytes else {
      throw .over(.partBytes, limits, "the part \(name) has \(entry.unpackedBytes) bytes")
    }
    inflatedBytes += entry.unpackedBytes
    guard inflatedBytes <= limits.inflatedBytes else {
      throw .over(.inflatedBytes, limits, "the unpacked parts have \(inflatedBytes) bytes")
    }
    let packed = try packedRange(entry, name)
    let part: [UInt8]
    switch entry.method {
    case 0 where entry.packedBytes == entry.unpackedBytes: part = Array(data.bytes[packed])
    case 0: throw Self.damaged(name, "its sizes contradict each other")
    case 8: part = try inflate(packed, to: entry.unpackedBytes, name)
    default:
      throw InputError(
        .unsupported, "the part \(name) is packed by method \(entry.method); save the file again")
    }
    guard libdeflate_crc32(0, part, part.count) == entry.crc else {
      throw Self.damaged(name, "its checksum does not match")
    }
    return part
  }

  /// The place of the packed bytes, behind the entry's own header.
  private func packedRange(_ entry: ZipEntry, _ name: String) throws(InputError) -> Range<Int> {
    let header = entry.headerOffset
    guard data.uint32(at: header) == 0x0403_4B50, let nameLength = data.uint16(at: header + 26),
      let extraLength = data.uint16(at: header + 28)
    else { throw Self.damaged(name, "its header is missing") }
    let start = header + 30 + nameLength + extraLength
    guard start <= data.bytes.count, entry.packedBytes <= data.bytes.count - start else {
      throw Self.damaged(name, "it reaches beyond the end of the file")
    }
    return start..<start + entry.packedBytes
  }

  private func inflate(
    _ packed: Range<Int>, to size: Int, _ name: String
  ) throws(InputError) -> [UInt8] {
    // Deflate reaches at most 1,032 to 1; a larger claim is false, and needs no memory to tell.
    guard size / 1032 <= packed.count else {
      throw Self.damaged(name, "it claims an impossible size")
    }
    let ratio = size / max(packed.count, 1)
    guard ratio <= limits.ratio || size < 1 << 20 else {
      throw .over(.ratio, limits, "the part \(name) unpacks \(ratio) to 1")
    }
    var result = LIBDEFLATE_BAD_DATA
    let part = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      data.bytes.withUnsafeBytes { bytes in
        // Of an empty part there is nothing to write; the address must be one all the same.
        var nothing: UInt8 = 0
        withUnsafeMutablePointer(to: &nothing) { nothing in
          result = libdeflate_deflate_decompress(
            inflater, bytes.baseAddress.map { $0 + packed.lowerBound }, packed.count,
            buffer.baseAddress ?? nothing, size, nil)
        }
      }
      count = result == LIBDEFLATE_SUCCESS ? size : 0
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return part
    case LIBDEFLATE_BAD_DATA: throw Self.damaged(name, "its packed data is invalid")
    default: throw Self.damaged(name, "it does not have the size that it claims")
    }
  }

  static func damaged(_ what: String) -> InputError {
    InputError(.damaged, "the ZIP archive is damaged: \(what); get or save the file again")
  }

  private static func damaged(_ name: String, _ what: String) -> InputError {
    InputError(
      .damaged, "the part \(name) is damaged: \(what); get or save the file again")
  }
}
