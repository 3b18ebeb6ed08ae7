import CLibXML2
import Synchronization

/// Contexts of libxml2 that are used for one part after the other, with the names that they have
/// interned: making one costs as much as parsing a small part.
enum XMLContexts {
  /// A context has one user at a time, whatever the thread.
  private struct Idle: @unchecked Sendable {
    let context: xmlParserCtxtPtr
  }

  private static let idle = Mutex<[Idle]>([])

  /// Contexts kept beyond this help nobody; a package needs one at a time.
  private static let countLimit = 64

  /// Bytes of interned names up to which a context is kept; a Word file has about 5,000.
  private static let nameLimit = 64 << 10

  /// A context that nobody else uses; nil when there is no memory.
  static func take() -> xmlParserCtxtPtr? {
    LibXML2.ready
    if let last = idle.withLock({ $0.popLast() }) { return last.context }
    guard let context = xmlNewParserCtxt() else { return nil }
    context.pointee.sax.pointee = XMLCallbacks.handler()
    return context
  }

  /// Keeps a context for the next part when its last parse came to a regular end.
  static func giveBack(_ context: xmlParserCtxtPtr, isClean: Bool) {
    let kept = Idle(context: context)
    let isKept =
      isClean && xmlDictGetUsage(context.pointee.dict) <= nameLimit
      && idle.withLock { idle in
        guard idle.count < countLimit else { return false }
        idle.append(kept)
        return true
      }
    if !isKept { xmlFreeParserCtxt(context) }
  }
}
