import VouchText

/// Text that grows region by region.
struct RegionText {
  private var text = SourceText(utf8: [], regions: [])

  /// Appends the text of a part, ended by LF; nothing when it is blank and not the body.
  mutating func append(_ utf8: [UInt8], as region: SourceText.Region) {
    let start = text.utf8.count
    guard region == .body || utf8.contains(where: { $0 > 0x20 }) else { return }
    text.utf8.append(contentsOf: PrivateSymbols.replaced(in: utf8))
    if text.utf8.count > start, text.utf8.last != 0x0A { text.utf8.append(0x0A) }
    let range = start..<text.utf8.count
    if let last = text.regions.indices.last, text.regions[last].region == region {
      text.regions[last].range = text.regions[last].range.lowerBound..<range.upperBound
    } else if !range.isEmpty {
      text.regions.append(SourceText.RegionSpan(region: region, range: range))
    }
  }

  /// The document of this text; throws `no-text` when all of it is blank.
  func document(
    remarks: WordStory.Remarks, format: InputFormat, encoding: String, byteCount: Int
  ) throws(InputError) -> InputDocument {
    guard Ink.isPresent(in: text.utf8) else {
      throw InputError(
        .noText,
        remarks.contains(.picture)
          ? "the document holds only pictures; save the typed text, not a scan"
          : "the document holds no text")
    }

    return InputDocument(
      text: text, format: format, encoding: encoding, byteCount: byteCount,
      warnings: remarks.warnings)
  }
}

extension WordStory.Remarks {
  fileprivate var warnings: [String] {
    var warnings: [String] = []
    if contains(.placeholder) {
      warnings.append("a form field is not filled in; its prompt is part of the text")
    }
    if contains(.importedPart) {
      warnings.append("the document includes another document, which is not read")
    }
    if contains(.object) {
      warnings.append("the document holds an embedded object, which is not read")
    }
    return warnings
  }
}
