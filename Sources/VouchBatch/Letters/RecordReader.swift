import VouchReport

/// Takes the parts of a record off its bytes.
struct RecordReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  private var rest: Int { bytes.endIndex - place }

  /// Takes key, score and the count of shingles.
  mutating func head() -> (ContentHash, Int, Int)? {
    guard let high = integer(UInt64.self), let low = integer(UInt64.self),
      let tenths = integer(Int32.self), let count = integer(UInt32.self)
    else { return nil }
    return (ContentHash(high: high, low: low), Int(tenths), Int(count))
  }

  mutating func signature(shingleCount: Int) -> TextSignature? {
    guard rest >= 2 * TextSignature.length else { return nil }
    let values = (0..<TextSignature.length).map { _ in integer(UInt16.self) ?? 0 }
    return TextSignature(values: values, shingleCount: shingleCount)
  }

  mutating func skipSignature() -> Bool {
    place += 2 * TextSignature.length
    return rest >= 0
  }

  mutating func figures(tenths: Int) -> LetterFigures? {
    guard let tier = integer(UInt16.self), let waived = integer(UInt8.self),
      let words = integer(UInt32.self),
      let scenarios = integer(UInt32.self), let axes = list(), let kinds = list(),
      let applicant = string(), let writer = string(), let specialty = string()
    else { return nil }
    return LetterFigures(
      tenths: tenths, tier: Int(tier), axes: axes, words: Int(words), scenarios: Int(scenarios),
      kinds: kinds, applicant: applicant, writer: writer, specialty: specialty,
      waived: waived != 0)
  }

  mutating func line() -> JSONLine? {
    guard let start = integer(UInt32.self), let end = integer(UInt32.self), start <= end,
      let findingsEnd = integer(Int32.self), let count = integer(UInt32.self),
      rest >= Int(count), Int(end) <= Int(count), Int(findingsEnd) < Int(count)
    else { return nil }
    defer { place += Int(count) }
    return JSONLine(
      bytes: bytes[place..<(place + Int(count))], path: Int(start)..<Int(end),
      findingsEnd: findingsEnd < 0 ? nil : Int(findingsEnd))
  }

  /// Takes the page; the inner nil stands for none.
  mutating func page() -> [UInt8]?? {
    guard let count = integer(Int32.self), rest >= Int(count) else { return nil }
    if count < 0 { return .some(nil) }
    defer { place += Int(count) }
    return Array(bytes[place..<(place + Int(count))])
  }

  mutating func string() -> String? {
    guard let count = integer(UInt32.self), rest >= Int(count) else { return nil }
    defer { place += Int(count) }
    return String(decoding: bytes[place..<(place + Int(count))], as: UTF8.self)
  }

  private mutating func list() -> [Int]? {
    guard let count = integer(UInt16.self), rest >= 4 * Int(count) else { return nil }
    return (0..<count).map { _ in Int(integer(UInt32.self) ?? 0) }
  }

  private mutating func integer<T: FixedWidthInteger>(_ type: T.Type) -> T? {
    let size = MemoryLayout<T>.size
    guard rest >= size else { return nil }
    let offset = place - bytes.startIndex
    place += size
    return bytes.withUnsafeBytes {
      T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self))
    }
  }
}
