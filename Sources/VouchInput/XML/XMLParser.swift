import CLibXML2

/// Streams XML through libxml2's SAX2 interface: no tree, no entities, no network, and an end to
/// the parse at the first error.
enum XMLParser {
  /// Namespace declarations in scope at one place; Word writes about 60 at most.
  static let namespaceLimit = 512

  /// Names times the namespaces in scope where they stand: libxml2 compares each with each.
  static let lookupLimit = 1_000_000_000

  /// Bytes of distinct names and namespaces, which libxml2 keeps and searches ever more slowly.
  static let dictionaryLimit = 1_000_000

  /// Sends the events of a whole document, or of its beginning when the receiver stops the parse.
  static func parse<Events: XMLEvents>(
    _ source: XMLSource, into events: inout Events, limits: InputLimits
  ) throws(InputError) {
    let failure = withUnsafeMutablePointer(to: &events) { events in
      let session = XMLSessionOf(events, limits: limits, part: source.part)
      run(source.utf8, session)
      return session.failure
    }
    if let failure { throw failure }
  }

  private static func run(_ utf8: [UInt8], _ session: XMLSession) {
    guard let context = XMLContexts.take() else { return session.stop(.failed(.outOfMemory)) }
    session.context = context
    context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
    // Its limits of depth and text length are replaced by those of this module.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
    utf8.withUnsafeBytes { bytes in
      _ = xmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count), nil, nil, Int32(options | XML_PARSE_IGNORE_ENC.rawValue))
    }
    if context.pointee.wellFormed == 0 { session.fail(line: Int(context.pointee.lastError.line)) }
    withExtendedLifetime(session) {
      session.context = nil
      context.pointee.userData = nil
    }
    XMLContexts.giveBack(context, isClean: !session.isStopped)
  }
}
