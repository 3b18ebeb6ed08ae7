import VouchText

/// Puts the parts of a Word document together: headers, body, footers, notes.
struct WordAssembly<Package: WordPackage> {
  private var package: Package
  private var text = RegionText()
  private var remarks: WordStory.Remarks = []
  private var styles = WordStyleSheet()
  private var encoding = TextEncoding.utf8
  /// The part with the lists, and its labels once they are needed.
  private var numberingPart: String?
  private var labels: ListLabels?

  init(_ package: Package) {
    self.package = package
  }

  static func document(
    _ package: Package, format: InputFormat, byteCount: Int
  ) throws(InputError) -> InputDocument {
    var assembly = WordAssembly(package)
    try assembly.assemble()
    return try assembly.text.document(
      remarks: assembly.remarks, format: format, encoding: assembly.encoding.rawValue,
      byteCount: byteCount)
  }

  private mutating func assemble() throws(InputError) {
    let main = try package.mainPart()
    let links = try package.relationships(of: main) ?? Relationships()
    if let part = links.first(.styles)?.part { styles = try package.styles(part) }
    guard let body = try package.story(main, styles: styles) else {
      throw InputError(.missingPart, "the part \(main) is missing; save the file again")
    }
    guard body.root == .document else {
      throw InputError(.notWord, "this is an Office file, but not a Word document")
    }
    remarks.formUnion(body.remarks)
    encoding = body.encoding
    numberingPart = links.first(.numbering)?.part

    try append(body.headers, as: .header, root: .header, links)
    text.append(try labelled(body), as: .body)
    try append(body.footers, as: .footer, root: .footer, links)
    try appendNotes(body.footnotes, of: links.first(.footnotes), root: .footnotes)
    try appendNotes(body.endnotes, of: links.first(.endnotes), root: .endnotes)
  }

  /// Appends each header or footer once: section by section, that of the first page first.
  private mutating func append(
    _ references: [WordStory.PageReference], as region: SourceText.Region, root: WordElement,
    _ links: Relationships
  ) throws(InputError) {
    var seen: Set<String> = []
    let ordered = references.sorted {
      ($0.section, $0.use.rawValue) < ($1.section, $1.use.rawValue)
    }
    for reference in ordered {
      guard let part = links.byID[reference.relationship]?.part, seen.insert(part).inserted,
        let story = try package.story(part, styles: styles), story.root == root
      else { continue }
      remarks.formUnion(story.remarks)
      text.append(try labelled(story), as: region)
    }
  }

  /// The text of a story with the labels of its list items.
  private mutating func labelled(_ story: WordStory) throws(InputError) -> [UInt8] {
    guard !story.listMarks.isEmpty, let numberingPart else { return story.utf8 }
    if labels == nil { labels = ListLabels(try package.numbering(numberingPart)) }
    return labels?.insert(story.listMarks, into: story.utf8) ?? story.utf8
  }

  /// Appends the notes that the text refers to, in its order.
  private mutating func appendNotes(
    _ ids: [String], of link: Relationship?, root: WordElement
  ) throws(InputError) {
    guard !ids.isEmpty, let part = link?.part,
      let story = try package.story(part, styles: styles), story.root == root
    else { return }
    let ranges = Dictionary(story.notes.map { ($0.id, $0.range) }, uniquingKeysWith: { a, _ in a })
    var seen: Set<String> = []
    for id in ids where seen.insert(id).inserted {
      if let range = ranges[id] { text.append(Array(story.utf8[range]), as: .note) }
    }
  }
}
