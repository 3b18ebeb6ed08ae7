import CLibXML2

/// The functions that libxml2 calls.
enum XMLCallbacks {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startDocument = { session in XMLCallbacks.session(session)?.startDocument() }
    handler.startElementNs = { session, local, _, namespace, count, names, attributes, _, values in
      guard let local else { return }
      XMLCallbacks.session(session)?.start(
        XMLTag(
          local: local, namespace: namespace, attributeCount: Int(attributes), attributes: values,
          namespaceCount: Int(count), namespaces: names))
    }
    handler.endElementNs = { session, _, _, _ in XMLCallbacks.session(session)?.end() }
    let characters: charactersSAXFunc = { session, start, count in
      XMLCallbacks.session(session)?.characters(
        UnsafeBufferPointer(start: start, count: Int(count)))
    }
    // The same function for all three keeps libxml2 from looking for ignorable white space.
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.internalSubset = { session, _, _, _ in
      XMLCallbacks.session(session)?.refuseDocumentType()
    }
    handler.serror = { session, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      XMLCallbacks.session(session)?.fail(line: Int(error.pointee.line))
    }
    return handler
  }

  /// The session behind a pointer, which `XMLParser` keeps alive during the parse.
  @inline(__always)
  private static func session(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
    guard let pointer else { return nil }
    return Unmanaged<XMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }
}
