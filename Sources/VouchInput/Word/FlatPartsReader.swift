/// Hands the parts of a flat package to the readers of their kinds.
struct FlatPartsReader: XMLEvents {
  enum Wish {
    case index
    case stories(WordStyleSheet)
  }

  private let wish: Wish
  private(set) var names: Set<String> = []
  /// Links by the key of the `.rels` part that holds them.
  private(set) var relationships: [String: Relationships] = [:]
  private(set) var styles: [String: WordStyles] = [:]
  private(set) var numberings: [String: WordNumbering] = [:]
  /// The part whose type is that of a main part.
  private(set) var mainPart: String?
  private(set) var stories: [String: WordStory] = [:]

  /// The namespaces declared around the open part.
  private var alternates = AlternateContent()
  private var depth = 0
  private var part: String?
  /// The depth of the open `pkg:xmlData`.
  private var dataDepth: Int?
  // The reader of the open part, one at most.
  private var relationshipsReader: RelationshipsReader?
  private var stylesReader: WordStylesReader?
  private var numberingReader: WordNumberingReader?
  private var storyReader: WordStoryReader?

  init(wants wish: Wish) {
    self.wish = wish
  }

  mutating func start(_ tag: XMLTag) throws(XMLStop) {
    depth += 1
    if let dataDepth {
      if depth == dataDepth + 1 { startRoot(tag) }
      relationshipsReader?.start(tag)
      stylesReader?.start(tag)
      numberingReader?.start(tag)
      try storyReader?.start(tag)
    } else {
      if tag.namespaceCount > 0 { alternates.declare(tag, depth: depth) }
      if WordNamespace(tag.namespace) == .package { try startPackageElement(tag) }
    }
  }

  mutating func end() {
    defer { depth -= 1 }
    if dataDepth == nil || depth == dataDepth {
      alternates.leave(depth: depth)
      if dataDepth != nil { finishPart() }
    } else {
      stylesReader?.end()
      numberingReader?.end()
      storyReader?.end()
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    storyReader?.characters(bytes)
  }

  private mutating func startPackageElement(_ tag: XMLTag) throws(XMLStop) {
    if tag.isNamed("part") {
      guard let name = tag.attribute("name") else { return }
      let key = PartName.resolve(name)
      guard names.insert(key).inserted else {
        throw .failed(
          InputError(.damaged, "two parts of the file have the same name; save the file again"))
      }
      part = key
      if mainPart == nil, let type = tag.attribute("contentType"), ContentTypesReader.isMain(type) {
        mainPart = key
      }
    } else if tag.isNamed("xmlData"), part != nil {
      dataDepth = depth
    }
  }

  /// Chooses the reader of a part by its root element.
  private mutating func startRoot(_ tag: XMLTag) {
    guard let part else { return }
    switch wish {
    case .index:
      if tag.isNamed("Relationships"), part.hasSuffix(".rels") {
        relationshipsReader = RelationshipsReader(of: PartName.owner(ofRelationships: part))
      } else if tag.isNamed("styles"), WordNamespace(tag.namespace) == .word {
        stylesReader = WordStylesReader()
      } else if tag.isNamed("numbering"), WordNamespace(tag.namespace) == .word {
        numberingReader = WordNumberingReader()
      }
    case .stories(let styles):
      switch WordElement(tag) {
      case .document, .header, .footer, .footnotes, .endnotes:
        storyReader = WordStoryReader(styles: styles, within: alternates)
      default: break
      }
    }
  }

  private mutating func finishPart() {
    guard let part else { return }
    if let reader = relationshipsReader { relationships[part] = reader.result }
    if let reader = stylesReader { styles[part] = reader.finished() }
    if let reader = storyReader { stories[part] = reader.finished() }
    if let reader = numberingReader { numberings[part] = reader.result }
    relationshipsReader = nil
    numberingReader = nil
    stylesReader = nil
    storyReader = nil
    self.part = nil
    dataDepth = nil
  }
}
