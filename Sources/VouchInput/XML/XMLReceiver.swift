/// Receives events without its type being known, as C functions know none: one virtual call each.
class XMLReceiver {
  /// Gives the reason to stop, if there is one, as does `end`.
  func start(_ tag: XMLTag) -> XMLStop? { nil }
  func end() -> XMLStop? { nil }
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Hands events on to a value, which must outlive it; at once where it is the text of a Word file,
/// which is most of what is read.
final class XMLReceiverOf<Events: XMLEvents>: XMLReceiver {
  private let events: UnsafeMutablePointer<Events>

  init(_ events: UnsafeMutablePointer<Events>) {
    self.events = events
  }

  @_specialize(where Events == WordStoryReader)
  override func start(_ tag: XMLTag) -> XMLStop? {
    do {
      try events.pointee.start(tag)
      return nil
    } catch {
      return error
    }
  }

  @_specialize(where Events == WordStoryReader)
  override func end() -> XMLStop? {
    do {
      try events.pointee.end()
      return nil
    } catch {
      return error
    }
  }

  @_specialize(where Events == WordStoryReader)
  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    events.pointee.characters(bytes)
  }
}
