import Glibc

/// Many paths in one block of memory, sorted by their bytes.
struct PathList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each path begins in `bytes`, in sorted order; 40 bits of offset and 24 of length.
  private var places: [UInt64] = []

  var count: Int { places.count }

  /// Adds a path at the end; `sort` brings it to its place.
  mutating func append(_ path: some Collection<UInt8>) {
    places.append(UInt64(bytes.count) << 24 | UInt64(min(path.count, 0xff_ffff)))
    bytes.append(contentsOf: path)
  }

  /// The bytes of a path.
  subscript(_ index: Int) -> ArraySlice<UInt8> {
    let place = places[index]
    let start = Int(place >> 24)
    return bytes[start..<(start + Int(place & 0xff_ffff))]
  }

  /// A path as a string; nil where its bytes are not UTF-8, so that no string opens it.
  func string(_ index: Int) -> String? {
    String(validating: self[index], as: UTF8.self)
  }

  /// A path for people; bytes that are not UTF-8 become U+FFFD.
  func display(_ index: Int) -> String {
    String(decoding: self[index], as: UTF8.self)
  }

  /// What all paths begin with, up to and with a slash; of sorted paths, what the first and the last share.
  var commonFolder: ArraySlice<UInt8> {
    guard count > 0 else { return [] }
    let shared = zip(self[0], self[count - 1]).prefix { $0 == $1 }.count
    let start = self[0].prefix(shared)
    return start.lastIndex(of: UInt8(ascii: "/")).map { start[...$0] } ?? []
  }

  /// Puts the paths in the order of their bytes and drops repeated ones.
  mutating func sort() {
    bytes.withUnsafeBufferPointer { bytes in
      func slice(_ place: UInt64) -> UnsafeBufferPointer<UInt8> {
        let start = Int(place >> 24)
        return UnsafeBufferPointer(rebasing: bytes[start..<(start + Int(place & 0xff_ffff))])
      }
      func order(_ lhs: UInt64, _ rhs: UInt64) -> Int {
        let (left, right) = (slice(lhs), slice(rhs))
        let length = min(left.count, right.count)
        if length > 0, let left = left.baseAddress, let right = right.baseAddress {
          let result = memcmp(left, right, length)
          if result != 0 { return Int(result) }
        }
        return left.count - right.count
      }
      places.sort { order($0, $1) < 0 }
      var kept = 0
      for index in places.indices {
        if kept > 0 && order(places[kept - 1], places[index]) == 0 { continue }
        places[kept] = places[index]
        kept += 1
      }
      places.removeSubrange(kept...)
    }
  }
}
