import CLibXML2

/// Streams HTML through libxml2's tolerant parser: no tree, no network.
enum HTMLParser {
  /// End tags times the depth at which each may be compared with the open elements.
  private static let workLimit = 1_000_000_000

  static func parse(
    _ utf8: [UInt8], into events: inout HTMLReader, limits: InputLimits
  ) throws(InputError) {
    try HTMLTagGuard.check(utf8, limits: limits)
    LibXML2.ready
    let endTags = HTMLTagGuard.countEndTags(utf8)
    let depth = max(Self.workLimit / max(endTags, 1), 8)
    let failure = withUnsafeMutablePointer(to: &events) { events in
      var session = HTMLSession(events, limits: limits, workDepth: depth)
      withUnsafeMutablePointer(to: &session) { run(utf8, $0) }
      return session.failure
    }
    if let failure { throw failure }
  }

  private static func run(_ utf8: [UInt8], _ session: UnsafeMutablePointer<HTMLSession>) {
    guard let context = htmlNewParserCtxt() else { return session.pointee.stop(.outOfMemory) }
    defer { htmlFreeParserCtxt(context) }
    context.pointee.sax.pointee = handler()
    session.pointee.context = context
    defer { session.pointee.context = nil }
    context.pointee.userData = UnsafeMutableRawPointer(session)
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

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { session, name, attributes in
      guard let name else { return }
      HTMLParser.session(session)?.pointee.start(HTMLTag(name: name, attributes: attributes))
    }
    handler.endElement = { session, _ in HTMLParser.session(session)?.pointee.end() }
    let characters: charactersSAXFunc = { session, start, count in
      HTMLParser.session(session)?.pointee.characters(
        UnsafeBufferPointer(start: start, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }

  private static func session(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<HTMLSession>? {
    pointer?.assumingMemoryBound(to: HTMLSession.self)
  }
}
