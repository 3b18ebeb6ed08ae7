/// What ends at a state of the trie, in 4 bytes: class (8 bits), shape (4), payload (20).
///
/// Two shapes that no entry has stand for nothing, and for a run of outputs elsewhere: its count in place of the class,
/// its place in place of the payload.
struct PhraseOutput: BitwiseCopyable, Equatable {
  let rawValue: UInt32

  static let none = PhraseOutput(rawValue: 0xe << 20)

  private static let several: UInt32 = 0xf

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(classNumber: UInt8, shape: Entry.Shape, payload: UInt32) {
    rawValue = UInt32(classNumber) << 24 | UInt32(shape.rawValue) << 20 | payload
  }

  /// Stands for up to 255 outputs.
  init(places: Range<Int>) {
    precondition(places.count <= 255 && places.upperBound < 1 << 20, "too many outputs")
    rawValue = UInt32(places.count) << 24 | PhraseOutput.several << 20 | UInt32(places.lowerBound)
  }

  /// Where the outputs stand that this one stands for, or nil for a single one.
  @inline(__always)
  var places: Range<Int>? {
    guard rawValue >> 20 & 0xf == PhraseOutput.several else { return nil }
    return Int(payload)..<Int(payload) + classNumber
  }

  @inline(__always)
  var classNumber: Int { Int(rawValue >> 24) }

  /// The shape that the first token must have.
  @inline(__always)
  var shape: Entry.Shape {
    Entry.Shape(rawValue: UInt8(truncatingIfNeeded: rawValue >> 20 & 0xf)) ?? .any
  }

  @inline(__always)
  var payload: UInt32 { rawValue & 0xf_ffff }
}
