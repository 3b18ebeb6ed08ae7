/// Bytes that grow at their end, in memory of their own that is kept when they are removed.
///
/// What `ByteWriter` is to pages, this is to the one output that is made for every letter of a batch: nothing is
/// checked or counted but the room.
package struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 1 << 12) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// A copy of the bytes.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Forgets the bytes and keeps their memory.
  package mutating func removeAll() { count = 0 }

  /// Makes room for so many bytes more, which `put` may then add.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Adds one byte to room that was reserved.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    start[count] = byte
    count &+= 1
  }

  /// Adds a piece of the program's own text to room that was reserved.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }
}

extension ByteBuffer: ByteSink {
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  @inline(__always)
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: base, count: bytes.count)
    count &+= bytes.count
  }
}

extension ByteBuffer {
  /// Appends a piece of the program's own text.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    put(text)
  }

  /// Appends a decimal integer.
  @inline(__always)
  mutating func append(_ number: Int) {
    reserve(20)
    if number < 0 { put(UInt8(ascii: "-")) }
    putDigits(number.magnitude, atLeast: 1)
  }

  /// Appends a number as `DecimalText.fixed` writes it.
  mutating func append(_ number: Double, decimals: Int) {
    reserve(24)
    guard let (scaled, power) = DecimalText.scaled(number, decimals: decimals) else {
      return put(UInt8(ascii: "0"))
    }
    if scaled < 0 { put(UInt8(ascii: "-")) }
    putDigits(scaled.magnitude / power, atLeast: 1)
    guard decimals > 0 else { return }
    put(UInt8(ascii: "."))
    putDigits(scaled.magnitude % power, atLeast: decimals)
  }

  /// Appends a number as `DecimalText.short` writes it.
  mutating func appendShort(_ number: Double) {
    append(number, decimals: 3)
    guard number.isFinite else { return }
    while start[count - 1] == UInt8(ascii: "0") { count -= 1 }
    if start[count - 1] == UInt8(ascii: ".") { count -= 1 }
  }

  /// Adds digits, with zeros before them, to room that was reserved.
  @inline(__always)
  private mutating func putDigits(_ number: UInt, atLeast least: Int) {
    var length = 1
    var bound: UInt = 10
    while number >= bound && length < 19 {
      bound &*= 10
      length &+= 1
    }
    length = max(length, least)
    var rest = number
    var place = count &+ length
    while place > count {
      place &-= 1
      start[place] = UInt8(truncatingIfNeeded: 48 &+ rest % 10)
      rest /= 10
    }
    count &+= length
  }
}
