import CLibXML2

/// The functions that libxml2 calls.
enum XMLCallbacks {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startDocument = { session in XMLCallbacks.session(session) { $0.startDocument() } }
    handler.startElementNs = { session, local, _, namespace, count, names, attributes, _, values in
      guard let local else { return }
      let tag = XMLTag(
        local: local, namespace: namespace, attributeCount: Int(attributes), attributes: values,
        namespaceCount: Int(count), namespaces: names)
      XMLCallbacks.session(session) { $0.start(tag) }
    }
    handler.endElementNs = { session, _, _, _ in XMLCallbacks.session(session) { $0.end() } }
    let characters: charactersSAXFunc = { session, start, count in
      let bytes = UnsafeBufferPointer(start: start, count: Int(count))
      XMLCallbacks.session(session) { $0.characters(bytes) }
    }
    // The same function for all three keeps libxml2 from looking for ignorable white space.
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.internalSubset = { session, _, _, _ in
      XMLCallbacks.session(session) { $0.refuseDocumentType() }
    }
    handler.serror = { session, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      let line = Int(error.pointee.line)
      XMLCallbacks.session(session) { $0.fail(line: line) }
    }
    return handler
  }

  /// Hands the session of a parse over, which is kept alive by whoever runs it.
  @inline(__always)
  private static func session(
    _ pointer: UnsafeMutableRawPointer?, _ use: (XMLSession) -> Void
  ) {
    guard let pointer else { return }
    Unmanaged<XMLSession>.fromOpaque(pointer)._withUnsafeGuaranteedRef { use($0) }
  }
}
