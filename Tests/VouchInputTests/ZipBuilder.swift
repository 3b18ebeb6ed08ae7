import CDeflate

/// Writes small ZIP archives, sound ones and broken ones.
struct ZipBuilder {
  struct Member {
    var name: String
    var bytes: [UInt8]
    var method = 0
    var flags = 0
    var crc: UInt32?
    /// The unpacked size that the directory claims.
    var claim: Int?
    var usesDescriptor = false
    var isZip64 = false
    /// Compresses in earnest.
    var deflated = false
    /// Takes the bytes of the member before instead of its own.
    var sharesPrevious = false
  }

  var members: [Member] = []
  var comment: [UInt8] = []
  var isZip64 = false

  func build() -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    var offset = 0
    for var member in members {
      if member.sharesPrevious, let previous = members.dropLast().last {
        member = previous
        member.name += "-copy"
      } else {
        offset = out.count
      }
      let crc = member.crc ?? Self.crc32(member.bytes)
      let blocks = member.deflated ? Self.deflated : Self.storedBlocks
      let packed = member.method == 8 ? blocks(member.bytes) : member.bytes
      let claim = member.claim ?? member.bytes.count
      let flags = member.flags | (member.usesDescriptor ? 8 : 0)
      let name = Array(member.name.utf8)
      let known = !member.usesDescriptor
      out += u32(0x0403_4B50) + u16(20) + u16(flags) + u16(member.method) + u32(0)
      out += u32(known ? Int(crc) : 0) + u32(known ? packed.count : 0) + u32(known ? claim : 0)
      out += u16(name.count) + u16(0) + name + packed
      if member.usesDescriptor {
        out += u32(0x0807_4B50) + u32(Int(crc)) + u32(packed.count) + u32(claim)
      }
      let wide = member.isZip64
      let extra = wide ? u16(1) + u16(16) + u64(claim) + u64(packed.count) : []
      directory += u32(0x0201_4B50) + u16(20) + u16(20) + u16(flags) + u16(member.method) + u32(0)
      directory += u32(Int(crc)) + u32(wide ? 0xFFFF_FFFF : packed.count)
      directory += u32(wide ? 0xFFFF_FFFF : claim) + u16(name.count) + u16(extra.count) + u16(0)
      directory += u16(0) + u16(0) + u32(0) + u32(offset) + name + extra
    }
    let start = out.count
    out += directory
    if isZip64 {
      let end = out.count
      out += u32(0x0606_4B50) + u64(44) + u16(45) + u16(45) + u32(0) + u32(0)
      out += u64(members.count) + u64(members.count) + u64(directory.count) + u64(start)
      out += u32(0x0706_4B50) + u32(0) + u64(end) + u32(1)
    }
    out += u32(0x0605_4B50) + u16(0) + u16(0)
    out += u16(isZip64 ? 0xFFFF : members.count) + u16(isZip64 ? 0xFFFF : members.count)
    out += u32(isZip64 ? 0xFFFF_FFFF : directory.count) + u32(isZip64 ? 0xFFFF_FFFF : start)
    return out + u16(comment.count) + comment
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let compressor = libdeflate_alloc_compressor(9)
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_deflate_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_deflate_compress(
        compressor, bytes, bytes.count, buffer.baseAddress, room)
    }
  }

  /// Deflate without compression: blocks of up to 65,535 bytes as they are.
  static func storedBlocks(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      out.append(rest.isEmpty ? 1 : 0)
      out += [UInt8(block.count & 0xFF), UInt8(block.count >> 8)]
      out += [UInt8(~block.count & 0xFF), UInt8(~block.count >> 8 & 0xFF)] + block
    } while !rest.isEmpty
    return out
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~crc
  }

  private func u16(_ value: Int) -> [UInt8] { little(value, 2) }
  private func u32(_ value: Int) -> [UInt8] { little(value, 4) }
  private func u64(_ value: Int) -> [UInt8] { little(value, 8) }
  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
