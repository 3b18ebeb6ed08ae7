import VouchText

/// RTF, the exchange format of word processors.
enum RichText {
  static let signature = Array("{\\rtf".utf8)

  static func read(_ bytes: [UInt8], limits: InputLimits) throws(InputError) -> InputDocument {
    var reader = RTFReader(limits: limits)
    try reader.read(bytes, from: bytes.firstIndex(of: signature[0]) ?? 0)
    let parts: [(RTFGroup.Flow, SourceText.Region)] = [
      (.firstHeader, .header), (.header, .header), (.evenHeader, .header), (.body, .body),
      (.footer, .footer), (.note, .note),
    ]
    var text = RegionText()
    for (flow, region) in parts { text.append(reader.flows[flow], as: region) }
    var document = try text.document(
      remarks: reader.remarks, format: .rtf, encoding: reader.characters.name,
      byteCount: bytes.count)
    let unreadable = reader.characters.replacements
    if unreadable > 0 {
      document.warnings.append(
        "\(unreadable) unreadable characters (\(document.encoding)) became U+FFFD")
    }
    return document
  }
}
