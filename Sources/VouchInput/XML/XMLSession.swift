import CLibXML2

/// The state of one parse, which libxml2's callbacks reach through an untyped pointer. A structure
/// in one place, because a class would check each access for exclusiveness, at the cost of the rest.
struct XMLSession {
  var context: xmlParserCtxtPtr?
  private(set) var failure: InputError?
  private(set) var isStopped = false
  /// Kept alive by whoever runs the parse.
  private let receiver: Unmanaged<XMLReceiver>
  private let limits: InputLimits
  private let part: String
  private var depth = 0
  private var namespaces = 0
  private var lookups = 0
  /// The depths at which namespaces were declared, with their numbers.
  private var declarations: [(depth: Int, count: Int)] = []

  init(_ receiver: XMLReceiver, limits: InputLimits, part: String) {
    self.receiver = Unmanaged.passUnretained(receiver)
    self.limits = limits
    self.part = part
  }

  mutating func startDocument() {
    guard let context else { return }
    _ = xmlDictSetLimit(context.pointee.dict, XMLParser.dictionaryLimit)
  }

  mutating func start(_ tag: XMLTag) {
    guard !isStopped else { return }
    depth += 1
    guard depth <= limits.depth else {
      return refuse(.depth, "nests its elements \(depth) deep", kind: .tooDeep)
    }
    guard tag.attributeCount <= limits.attributes else {
      return refuse(.attributes, "has a tag with \(tag.attributeCount) attributes")
    }
    if tag.namespaceCount > 0 {
      declarations.append((depth, tag.namespaceCount))
      namespaces += tag.namespaceCount
      let limit = XMLParser.namespaceLimit
      guard namespaces <= limit else {
        return refuse(.tooLarge, "declares \(namespaces) namespaces, over the limit of \(limit)")
      }
    }
    lookups += namespaces * (tag.attributeCount + 1)
    guard lookups <= XMLParser.lookupLimit else {
      return refuse(.tooLarge, "has too many names under too many namespaces")
    }
    if let reason = receiver._withUnsafeGuaranteedRef({ $0.start(tag) }) { stop(reason) }
  }

  mutating func end() {
    guard !isStopped else { return }
    if let last = declarations.last, last.depth == depth {
      namespaces -= last.count
      declarations.removeLast()
    }
    depth -= 1
    if let reason = receiver._withUnsafeGuaranteedRef({ $0.end() }) { stop(reason) }
  }

  /// Mutating in name only: the value would be copied otherwise.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    receiver._withUnsafeGuaranteedRef { $0.characters(bytes) }
  }

  mutating func refuseDocumentType() {
    refuse(.dtd, "declares a document type; save the letter as .docx or plain text")
  }

  /// Ends the parse because the XML is not well-formed.
  mutating func fail(line: Int) {
    refuse(
      .damaged, "is damaged: not well-formed XML at line \(line); get or save the file again")
  }

  private mutating func refuse(_ kind: InputError.Kind, _ what: String) {
    stop(.failed(InputError(kind, "\(part) \(what)")))
  }

  private mutating func refuse(
    _ limit: InputLimits.Name, _ what: String, kind: InputError.Kind = .tooLarge
  ) {
    stop(.failed(.over(limit, limits, "\(part) \(what)", kind: kind)))
  }

  private mutating func stop(_ reason: XMLStop) {
    guard !isStopped else { return }
    isStopped = true
    if case .failed(let error) = reason { failure = error }
    if let context { xmlStopParser(context) }
  }
}
