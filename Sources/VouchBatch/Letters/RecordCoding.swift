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
