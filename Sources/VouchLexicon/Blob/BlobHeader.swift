import VouchText

/// The form of compiled data: little-endian arrays behind a header, each aligned to 64 bytes so that no row of
/// weights lies in two lines of a cache.
///
/// Header: magic and section count (UInt32 each), fingerprint (UInt64), then offset and byte count of every
/// section (UInt32 each) in the order of the section enumeration.
enum BlobHeader {
  /// The first bytes of a kind of compiled data.
  static func magic(_ name: String) -> UInt32 {
    0x3143_4856 ^ UInt32(truncatingIfNeeded: WordHash.of(name))  // "VHC1"
  }

  static func size(sections: Int) -> Int { 16 + sections * 8 }

  static let alignment = 64

  /// The next aligned offset.
  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
}
