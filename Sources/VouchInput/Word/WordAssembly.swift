import VouchText

/// Puts the parts of a Word document together: headers, body, footers, notes.
struct WordAssembly<Package: WordPackage> {
  private let package: Package
  private var text = RegionText()
  private var remarks: WordStory.Remarks = []
  private let main: String
  private let links: WordLinks
  private let styles: WordStyleSheet
  private var encoding = TextEncoding.utf8
  /// The labels of lists, once they are needed.
  private var labels: ListLabels?

  private init(_ package: Package) throws(InputError) {
    self.package = package
    let main = try package.mainPart()
    self.main = main
    links = WordLinks { () throws(InputError) in try package.relationships(of: main) }
    styles = try package.styles(links)
  }

  static func document(
    _ package: Package, format: InputFormat, byteCount: Int
  ) throws(InputError) -> InputDocument {
    var assembly = try WordAssembly(package)
    try assembly.assemble()
    return try assembly.text.document(
      remarks: assembly.remarks, format: format, encoding: assembly.encoding.rawValue,
      byteCount: byteCount)
  }

  private mutating func assemble() throws(InputError) {
    guard let body = try package.story(main, styles: styles) else {
      throw InputError(.missingPart, "the part \(main) is missing; save the file again")
    }
    guard body.root == .document else {
      throw InputError(.notWord, "this is an Office file, but not a Word document")
    }
    remarks.formUnion(body.remarks)
    encoding = body.encoding

    try append(body.headers, as: .header, root: .header)
    text.append(try labelled(body), as: .body)
    try append(body.footers, as: .footer, root: .footer)
    try appendNotes(body.footnotes, of: .footnotes, root: .footnotes)
    try appendNotes(body.endnotes, of: .endnotes, root: .endnotes)
  }

  /// Appends each header or footer once: section by section, that of the first page first.
  private mutating func append(
    _ references: [WordStory.PageReference], as region: SourceText.Region, root: WordElement
  ) throws(InputError) {
    var seen: Set<String> = []
    let ordered = references.sorted {
      ($0.section, $0.use.rawValue) < ($1.section, $1.use.rawValue)
    }
    for reference in ordered {
      guard let part = try links.part(id: reference.relationship), seen.insert(part).inserted,
        let story = try package.story(part, styles: styles), story.root == root
      else { continue }
      remarks.formUnion(story.remarks)
      text.append(try labelled(story), as: region)
    }
  }

  /// The text of a story with the labels of its list items.
  private mutating func labelled(_ story: WordStory) throws(InputError) -> [UInt8] {
    guard !story.listMarks.isEmpty else { return story.utf8 }
    if labels == nil, let part = try links.part(.numbering) {
      labels = ListLabels(try package.numbering(part))
    }
    return labels?.insert(story.listMarks, into: story.utf8) ?? story.utf8
  }

  /// Appends the notes that the text refers to, in its order.
  private mutating func appendNotes(
    _ ids: [String], of kind: Relationship.Kind, root: WordElement
  ) throws(InputError) {
    guard !ids.isEmpty, let part = try links.part(kind),
      let story = try package.story(part, styles: styles), story.root == root
    else { return }
    let ranges = Dictionary(story.notes.map { ($0.id, $0.range) }, uniquingKeysWith: { a, _ in a })
    var seen: Set<String> = []
    for id in ids where seen.insert(id).inserted {
      if let range = ranges[id] { text.append(Array(story.utf8[range]), as: .note) }
    }
  }
}
