import VouchReport

/// Records as bytes: integers in little-endian order, strings and lists after their length.
///
/// Key, score and signature come first, so that they can be read without the rest.
enum RecordCoding {
  /// Appends a record.
  static func append(_ record: LetterRecord, to bytes: inout [UInt8]) {
    append(record.key.high, to: &bytes)
    append(record.key.low, to: &bytes)
    append(Int32(record.figures?.tenths ?? -1), to: &bytes)
    append(UInt32(record.signature.shingleCount), to: &bytes)
    for value in record.signature.values { append(value, to: &bytes) }
    switch record.result {
    case .letter(let figures): append(figures, to: &bytes)
    case .failure(let failure):
      append(failure.kind, to: &bytes)
      append(failure.message, to: &bytes)
    }
    append(UInt32(record.line.path.lowerBound), to: &bytes)
    append(UInt32(record.line.path.upperBound), to: &bytes)
    append(Int32(record.line.findingsEnd ?? -1), to: &bytes)
    append(UInt32(record.line.bytes.count), to: &bytes)
    bytes += record.line.bytes
    append(Int32(record.page?.count ?? -1), to: &bytes)
    bytes += record.page ?? []
  }

  private static func append(_ figures: LetterFigures, to bytes: inout [UInt8]) {
    append(UInt16(figures.tier), to: &bytes)
    append(UInt8(figures.waived ? 1 : 0), to: &bytes)
    append(UInt32(figures.words), to: &bytes)
    append(UInt32(figures.scenarios), to: &bytes)
    for list in [figures.axes, figures.kinds] {
      append(UInt16(list.count), to: &bytes)
      for value in list { append(UInt32(value), to: &bytes) }
    }
    for text in [figures.applicant, figures.writer, figures.specialty] { append(text, to: &bytes) }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(UInt32(text.utf8.count), to: &bytes)
    bytes += text.utf8
  }

  static func append<T: FixedWidthInteger>(_ value: T, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Reads what comes first: key, score in tenths (-1 for a failure) and signature.
  static func head(of bytes: ArraySlice<UInt8>) -> (ContentHash, Int, TextSignature)? {
    var reader = RecordReader(bytes)
    guard let (key, tenths, shingleCount) = reader.head(),
      let signature = reader.signature(shingleCount: shingleCount)
    else { return nil }
    return (key, tenths, signature)
  }

  /// Reads the rest: result, line and page; nil where the bytes are no record.
  static func body(
    of bytes: ArraySlice<UInt8>
  ) -> (result: LetterRecord.Result, line: JSONLine, page: [UInt8]?)? {
    var reader = RecordReader(bytes)
    guard let (_, tenths, _) = reader.head(), reader.skipSignature() else { return nil }
    let result: LetterRecord.Result
    if tenths >= 0 {
      guard let figures = reader.figures(tenths: tenths) else { return nil }
      result = .letter(figures)
    } else {
      guard let kind = reader.string(), let message = reader.string() else { return nil }
      result = .failure(LetterFailure(kind: kind, message: message))
    }
    guard let line = reader.line(), let page = reader.page() else { return nil }
    return (result, line, page)
  }
}

/// Takes the parts of a record off its bytes.
private struct RecordReader {
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
