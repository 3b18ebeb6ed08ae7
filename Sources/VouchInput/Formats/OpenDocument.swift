import VouchText

/// OpenDocument texts, in a package and flat.
enum OpenDocument {
  private static let textType = "application/vnd.oasis.opendocument.text"

  /// Whether a ZIP archive holds an OpenDocument file of any kind.
  static func isPackage(_ archive: ZipArchive) -> Bool {
    archive.contains("content.xml")
      && (archive.contains("mimetype") || archive.contains("META-INF/manifest.xml"))
  }

  static func read(
    _ archive: ZipArchive, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    if let bytes = try archive.unpack("META-INF/manifest.xml") {
      var manifest = ODFManifestReader()
      let source = try XMLSource(bytes, part: "META-INF/manifest.xml", limits: limits)
      try XMLParser.parse(source, into: &manifest, limits: limits)
      guard !manifest.isEncrypted else {
        throw InputError(
          .encrypted, "the document is protected by a password; save it without one")
      }
    }
    if let type = try archive.unpack("mimetype") { try refuseOtherKinds(type[...]) }
    var reader = ODFReader(limits: limits)
    var encoding = TextEncoding.utf8
    for part in ["styles.xml", "content.xml"] {
      guard let bytes = try archive.unpack(part) else { continue }
      let source = try XMLSource(bytes, part: part, limits: limits)
      encoding = source.encoding
      reader.beginPart()
      try XMLParser.parse(source, into: &reader, limits: limits)
    }
    return try document(reader, .odt, encoding, byteCount: byteCount)
  }

  static func readFlat(
    _ source: XMLSource, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    var reader = ODFReader(limits: limits)
    try XMLParser.parse(source, into: &reader, limits: limits)
    return try document(reader, .flatODT, source.encoding, byteCount: byteCount)
  }

  private static func document(
    _ reader: ODFReader, _ format: InputFormat, _ encoding: TextEncoding, byteCount: Int
  ) throws(InputError) -> InputDocument {
    guard reader.hasBody else { throw notText }
    var text = RegionText()
    for flow in [ODFReader.Flow.firstHeader, .header, .evenHeader] {
      for part in reader.pageTexts(flow) { text.append(part, as: .header) }
    }
    text.append(reader[.body], as: .body)
    for part in reader.pageTexts(.footer) { text.append(part, as: .footer) }
    text.append(reader[.note], as: .note)
    return try text.document(
      remarks: reader.remarks, format: format, encoding: encoding.rawValue, byteCount: byteCount)
  }

  private static func refuseOtherKinds(_ type: ArraySlice<UInt8>) throws(InputError) {
    guard type.starts(with: textType.utf8) else { throw notText }
  }

  private static let notText = InputError(
    .notWord, "this is an OpenDocument file, but not a text document")
}

/// Looks for a password in the manifest of a package.
private struct ODFManifestReader: XMLEvents {
  private(set) var isEncrypted = false

  mutating func start(_ tag: XMLTag) {
    if tag.isNamed("encryption-data") { isEncrypted = true }
  }
}
