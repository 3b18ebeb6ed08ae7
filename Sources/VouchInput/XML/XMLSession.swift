import CLibXML2

/// The state of one parse, reached from libxml2's callbacks through an untyped pointer.
class XMLSession {
  var context: xmlParserCtxtPtr?
  private(set) var failure: InputError?
  private(set) var isStopped = false
  private let limits: InputLimits
  private let part: String
  private var depth = 0
  private var namespaces = 0
  private var lookups = 0
  /// The depths at which namespaces were declared, with their numbers.
  private var declarations: [(depth: Int, count: Int)] = []

  init(limits: InputLimits, part: String) {
    self.limits = limits
    self.part = part
  }

  func receiveStart(_ tag: XMLTag) throws(XMLStop) {}
  func receiveEnd() throws(XMLStop) {}
  func receiveCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  final func startDocument() {
    guard let context else { return }
    _ = xmlDictSetLimit(context.pointee.dict, XMLParser.dictionaryLimit)
  }

  final func start(_ tag: XMLTag) {
    guard !isStopped else { return }
    depth += 1
    guard depth <= limits.depth else {
      return refuse(.tooDeep, "nests its elements deeper than the limit of \(limits.depth)")
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
    do { try receiveStart(tag) } catch { stop(error) }
  }

  final func end() {
    guard !isStopped else { return }
    if let last = declarations.last, last.depth == depth {
      namespaces -= last.count
      declarations.removeLast()
    }
    depth -= 1
    do { try receiveEnd() } catch { stop(error) }
  }

  final func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    receiveCharacters(bytes)
  }

  final func refuseDocumentType() {
    refuse(.dtd, "declares a document type; save the letter as .docx or plain text")
  }

  /// Ends the parse because the XML is not well-formed.
  final func fail(line: Int) {
    refuse(
      .damaged, "is damaged: not well-formed XML at line \(line); get or save the file again")
  }

  private func refuse(_ kind: InputError.Kind, _ what: String) {
    stop(.failed(InputError(kind, "\(part) \(what)")))
  }

  private func stop(_ reason: XMLStop) {
    guard !isStopped else { return }
    isStopped = true
    if case .failed(let error) = reason { failure = error }
    if let context { xmlStopParser(context) }
  }
}

/// A session with its receiver, which must outlive it; one virtual call an event, and no checks of
/// exclusive access, which would cost as much as the rest.
final class XMLSessionOf<Events: XMLEvents>: XMLSession {
  private let events: UnsafeMutablePointer<Events>

  init(_ events: UnsafeMutablePointer<Events>, limits: InputLimits, part: String) {
    self.events = events
    super.init(limits: limits, part: part)
  }

  override func receiveStart(_ tag: XMLTag) throws(XMLStop) { try events.pointee.start(tag) }
  override func receiveEnd() throws(XMLStop) { try events.pointee.end() }
  override func receiveCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
    events.pointee.characters(bytes)
  }
}
