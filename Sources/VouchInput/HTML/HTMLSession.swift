import CLibXML2

/// The state of one parse, which libxml2's callbacks reach through an untyped pointer.
struct HTMLSession {
  var context: htmlParserCtxtPtr?
  private(set) var failure: InputError?
  private let events: UnsafeMutablePointer<HTMLReader>
  private let limits: InputLimits
  /// The depth up to which the end tags of the file can be matched in time.
  private let workDepth: Int
  private var depth = 0

  init(_ events: UnsafeMutablePointer<HTMLReader>, limits: InputLimits, workDepth: Int) {
    self.events = events
    self.limits = limits
    self.workDepth = workDepth
  }

  mutating func start(_ tag: HTMLTag) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= limits.depth else {
      return stop(
        .over(.depth, limits, "the HTML nests its elements \(depth) deep", kind: .tooDeep))
    }
    guard depth <= workDepth else {
      return stop(
        InputError(.tooDeep, "the HTML nests its elements \(depth) deep, with too many end tags"))
    }
    events.pointee.start(tag)
  }

  mutating func end() {
    guard failure == nil, depth > 0 else { return }
    depth -= 1
    events.pointee.end()
  }

  /// Mutating in name only: the value would be copied otherwise.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { events.pointee.characters(bytes) }
  }

  mutating func stop(_ error: InputError) {
    failure = error
    if let context { xmlStopParser(context) }
  }
}
