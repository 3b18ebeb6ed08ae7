/// A parse whose events go to a value, which must outlive it; without a detour where that is the
/// text of a Word file, which is most of what is read.
final class XMLSessionOf<Events: XMLEvents>: XMLSession {
  private let events: UnsafeMutablePointer<Events>

  init(_ events: UnsafeMutablePointer<Events>, limits: InputLimits, part: String) {
    self.events = events
    super.init(limits: limits, part: part)
  }

  @_specialize(where Events == WordStoryReader)
  @_specialize(where Events == WordStylesReader)
  override func start(_ tag: XMLTag) {
    guard admits(tag) else { return }
    do {
      try events.pointee.start(tag)
    } catch {
      stop(error)
    }
  }

  @_specialize(where Events == WordStoryReader)
  @_specialize(where Events == WordStylesReader)
  override func end() {
    guard leaves() else { return }
    do {
      try events.pointee.end()
    } catch {
      stop(error)
    }
  }

  @_specialize(where Events == WordStoryReader)
  @_specialize(where Events == WordStylesReader)
  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !isStopped { events.pointee.characters(bytes) }
  }
}
