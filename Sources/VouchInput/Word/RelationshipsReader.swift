/// Reads a `.rels` part.
struct RelationshipsReader: XMLEvents {
  private(set) var result = Relationships()
  /// The folder that targets are relative to.
  private let folder: String

  /// Makes a reader for the links of a part; of the package itself when `part` is nil.
  init(of part: String?) {
    folder = part.map { PartName.split($0).folder } ?? ""
  }

  mutating func start(_ tag: XMLTag) {
    guard tag.isNamed("Relationship"), WordNamespace(tag.namespace) == .packageRelationships,
      let type = tag.plainAttribute("Type"), let kind = Self.kind(type),
      let target = tag.plainAttribute("Target"), let id = tag.plainAttribute("Id")
    else { return }
    let isExternal = tag.plainAttribute("TargetMode").map { XMLBytes.equal($0, "External") }
    let part = isExternal == true ? nil : PartName.resolve(target, in: folder)
    result.add(Relationship(kind: kind, part: part), id: XMLBytes.string(id))
  }

  /// The kind is the last component of the type, in the transitional and the strict form.
  private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Relationship.Kind? {
    guard let slash = type.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = UnsafeBufferPointer(rebasing: type[(slash + 1)...])
    return kinds.first { XMLBytes.equal(name, $0.0) }?.1
  }

  private static let kinds: [(StaticString, Relationship.Kind)] = [
    ("officeDocument", .officeDocument), ("styles", .styles),
    ("numbering", .numbering), ("header", .header),
    ("footer", .footer), ("footnotes", .footnotes), ("endnotes", .endnotes),
  ]
}
