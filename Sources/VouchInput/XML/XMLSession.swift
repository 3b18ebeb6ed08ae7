import CLibXML2

/// The state of one parse, which libxml2's callbacks reach through an untyped pointer: what comes is
/// held to the limits and handed on.
class XMLSession {
  final var context: xmlParserCtxtPtr?
  private(set) final var failure: InputError?
  private(set) final var isStopped = false
  private final let limits: InputLimits
  private final let part: String
  private final var depth = 0
  private final var namespaces = 0
  private final var lookups = 0
  /// The depths at which namespaces were declared, with their numbers.
  private final var declarations: [(depth: Int, count: Int)] = []
  /// The depth of the innermost of them.
  private final var declarationDepth = 0

  init(limits: InputLimits, part: String) {
    self.limits = limits
    self.part = part
  }

  // What the callbacks call; one virtual call each.
  func start(_ tag: XMLTag) {}
  func end() {}
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  final func startDocument() {
    guard let context else { return }
    _ = xmlDictSetLimit(context.pointee.dict, XMLParser.dictionaryLimit)
  }

  /// Whether the start of an element is within the limits; stops the parse otherwise.
  @inline(__always)
  final func admits(_ tag: XMLTag) -> Bool {
    guard !isStopped else { return false }
    depth += 1
    if tag.namespaceCount > 0 { declare(tag.namespaceCount) }
    lookups += namespaces * (tag.attributeCount + 1)
    guard depth <= limits.depth, tag.attributeCount <= limits.attributes,
      namespaces <= XMLParser.namespaceLimit, lookups <= XMLParser.lookupLimit
    else {
      refuse(tag)
      return false
    }
    return true
  }

  /// Whether the end of an element is to be handed on.
  @inline(__always)
  final func leaves() -> Bool {
    guard !isStopped else { return false }
    if depth == declarationDepth { forgetDeclaration() }
    depth -= 1
    return true
  }

  private final func declare(_ count: Int) {
    declarations.append((depth, count))
    declarationDepth = depth
    namespaces += count
  }

  private final func forgetDeclaration() {
    if let last = declarations.popLast() { namespaces -= last.count }
    declarationDepth = declarations.last?.depth ?? 0
  }

  /// Says which limit a tag is over.
  private final func refuse(_ tag: XMLTag) {
    let limit = XMLParser.namespaceLimit
    if depth > limits.depth {
      refuse(.depth, "nests its elements \(depth) deep", kind: .tooDeep)
    } else if tag.attributeCount > limits.attributes {
      refuse(.attributes, "has a tag with \(tag.attributeCount) attributes")
    } else if namespaces > limit {
      refuse(.tooLarge, "declares \(namespaces) namespaces, over the limit of \(limit)")
    } else {
      refuse(.tooLarge, "has too many names under too many namespaces")
    }
  }

  final func refuseDocumentType() {
    refuse(.dtd, "declares a document type; save the letter as .docx or plain text")
  }

  /// Ends the parse because the XML is not well-formed.
  final func fail(line: Int) {
    refuse(
      .damaged, "is damaged: not well-formed XML at line \(line); get or save the file again")
  }

  private final func refuse(_ kind: InputError.Kind, _ what: String) {
    stop(.failed(InputError(kind, "\(part) \(what)")))
  }

  private final func refuse(
    _ limit: InputLimits.Name, _ what: String, kind: InputError.Kind = .tooLarge
  ) {
    stop(.failed(.over(limit, limits, "\(part) \(what)", kind: kind)))
  }

  final func stop(_ reason: XMLStop) {
    guard !isStopped else { return }
    isStopped = true
    if case .failed(let error) = reason { failure = error }
    if let context { xmlStopParser(context) }
  }
}
