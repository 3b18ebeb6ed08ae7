/// The part of OpenDocument styles that decides what is shown.
struct ODFStyles {
  private struct Style {
    var parent: String?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var open: String?
  /// The page layouts that styles ask for.
  private(set) var pages: Set<String> = []

  /// Styles inherit from each other at most this deep; it also ends circles.
  private static let depthLimit = 32

  mutating func begin(_ tag: XMLTag) {
    guard let name = tag.attribute("name") else { return }
    let key = Self.key(tag.attribute("family"), name)
    let parent = tag.attribute("parent-style-name").map { Self.key(tag.attribute("family"), $0) }
    styles[key] = Style(parent: parent)
    open = key
    if let page = tag.attribute("master-page-name") { pages.insert(XMLBytes.string(page)) }
  }

  mutating func end() { open = nil }

  mutating func startTextProperties(_ tag: XMLTag) {
    guard let open, let display = tag.attribute("display", where: { $0 != nil }) else { return }
    styles[open]?.isHidden = XMLBytes.equal(display, "none")
  }

  /// Whether a style hides its text.
  func isHidden(family: String, _ name: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let name else { return false }
    var next: String? = "\(family) \(XMLBytes.string(name))"
    for _ in 0..<Self.depthLimit {
      guard let key = next, let style = styles[key] else { return false }
      if let hidden = style.isHidden { return hidden }
      next = style.parent
    }
    return false
  }

  private static func key(
    _ family: UnsafeBufferPointer<UInt8>?, _ name: UnsafeBufferPointer<UInt8>
  ) -> String {
    "\(family.map { XMLBytes.string($0) } ?? "") \(XMLBytes.string(name))"
  }
}
