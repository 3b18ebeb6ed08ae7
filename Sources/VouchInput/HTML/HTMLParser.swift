import CLibXML2

/// Streams HTML through libxml2's tolerant parser: no tree, no network.
enum HTMLParser {
  /// End tags times the depth at which each may be compared with the open elements.
  private static let workLimit = 1_000_000_000

  static func parse(
    _ utf8: [UInt8], into events: inout HTMLReader, limits: InputLimits
  ) throws(InputError) {
    try HTMLTagGuard.check(utf8, limits: limits)
    _ = initialized
    let endTags = HTMLTagGuard.countEndTags(utf8)
    let depth = min(limits.depth, max(Self.workLimit / max(endTags, 1), 8))
    let failure = withUnsafeMutablePointer(to: &events) { events in
      let session = HTMLSession(events, depthLimit: depth)
      run(utf8, session)
      return session.failure
    }
    if let failure { throw failure }
  }

  private static let initialized: Void = xmlInitParser()

  private static func run(_ utf8: [UInt8], _ session: HTMLSession) {
    guard let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    context.pointee.sax.pointee = handler()
    session.context = context
    defer { session.context = nil }
    withExtendedLifetime(session) {
      context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      utf8.withUnsafeBytes { bytes in
        let document = htmlCtxtReadMemory(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(clamping: bytes.count), nil, "UTF-8", Int32(options))
        xmlFreeDoc(document)
      }
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { session, name, attributes in
      guard let name else { return }
      HTMLParser.session(session)?.start(HTMLTag(name: name, attributes: attributes))
    }
    handler.endElement = { session, _ in HTMLParser.session(session)?.end() }
    let characters: charactersSAXFunc = { session, start, count in
      HTMLParser.session(session)?.characters(
        UnsafeBufferPointer(start: start, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }

  private static func session(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession? {
    guard let pointer else { return nil }
    return Unmanaged<HTMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }
}

/// The state of one parse, reached from libxml2's callbacks through an untyped pointer.
final class HTMLSession {
  var context: htmlParserCtxtPtr?
  private(set) var failure: InputError?
  private let events: UnsafeMutablePointer<HTMLReader>
  private let depthLimit: Int
  private var depth = 0

  init(_ events: UnsafeMutablePointer<HTMLReader>, depthLimit: Int) {
    self.events = events
    self.depthLimit = depthLimit
  }

  func start(_ tag: HTMLTag) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= depthLimit else {
      failure = InputError(
        .tooDeep, "the HTML nests its elements deeper than the limit of \(depthLimit)")
      if let context { xmlStopParser(context) }
      return
    }
    events.pointee.start(tag)
  }

  func end() {
    guard failure == nil, depth > 0 else { return }
    depth -= 1
    events.pointee.end()
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { events.pointee.characters(bytes) }
  }
}
