/// Tells whether bytes came back as they were written; four products are under way at a time, as in wyhash.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: SIMD4<UInt64> = [
      0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3, 0x5899_65cc_7537_4cc3,
    ]
    var offset = 0
    func word(_ place: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    while offset + 64 <= bytes.count {
      for lane in 0..<4 {
        let place = offset + 16 * lane
        lanes[lane] = fold(word(place) ^ 0x1d8e_4e27_c47d_124f, word(place + 8) ^ lanes[lane])
      }
      offset += 64
    }
    var tail: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
      (0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &tail) { tail in
      tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    }
    let left = fold(tail.0 ^ lanes[0], tail.1 ^ 0x9e37_79b9_7f4a_7c15)
    let right = fold(tail.2 ^ lanes[1], tail.3 ^ 0xbf58_476d_1ce4_e5b9)
    let third = fold(tail.4 ^ lanes[2], tail.5 ^ 0x94d0_49bb_1331_11eb)
    let fourth = fold(tail.6 ^ lanes[3], tail.7 ^ 0xd6e8_feb8_6659_fd93)
    return fold(left ^ third, right ^ fourth ^ UInt64(bytes.count))
  }
}
