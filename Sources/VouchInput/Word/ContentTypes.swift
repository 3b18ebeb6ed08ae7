/// Finds the main part of a Word document in `[Content_Types].xml`.
struct ContentTypesReader: XMLEvents {
  private(set) var mainPart: String?

  mutating func start(_ tag: XMLTag) {
    guard mainPart == nil, tag.isNamed("Override"), let type = tag.plainAttribute("ContentType"),
      Self.isMain(type), let name = tag.plainAttribute("PartName")
    else { return }
    mainPart = PartName.resolve(name)
  }

  /// Whether a type is that of the text of a document or template, with or without macros.
  static func isMain(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
    mainTypes.contains { XMLBytes.equal(type, $0) }
  }

  private static let mainTypes: [StaticString] = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ]
}
