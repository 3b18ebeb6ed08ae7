/// The part of a style sheet that decides whether text is shown.
struct WordStyles {
  struct Style {
    var basedOn: String?
    var hidden: Bool?
    /// The list that its paragraphs are items of, 0 for none.
    var list: Int?
    var level: Int?
  }

  var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  var defaultParagraph: String?
  /// Whether paragraphs without a style are hidden.
  private(set) var isDefaultHidden = false

  /// Styles inherit from each other at most this deep; it also ends circles.
  private static let depthLimit = 32

  /// Styles beyond this many are left out; Word allows about 4,000.
  static let limit = 50_000

  init() {}

  /// Whether a style hides text, shows it (false), or does not say (nil).
  func isHidden(_ id: UnsafeBufferPointer<UInt8>?) -> Bool? {
    guard !styles.isEmpty, let id else { return nil }
    return isHidden(XMLBytes.string(id))
  }

  private func isHidden(_ id: String) -> Bool? {
    var next: String? = id
    for _ in 0..<Self.depthLimit {
      guard let id = next, let style = styles[id] else { return nil }
      if let hidden = style.hidden { return hidden }
      next = style.basedOn
    }
    return nil
  }

  /// The list that paragraphs of a style are items of.
  func list(_ id: UnsafeBufferPointer<UInt8>?) -> ListMark? {
    guard !styles.isEmpty, let id else { return nil }
    let name = XMLBytes.string(id)
    var next: String? = name
    var level: Int?
    for _ in 0..<Self.depthLimit {
      guard let id = next, let style = styles[id] else { return nil }
      level = level ?? style.level
      if let list = style.list {
        return list == 0 ? nil : ListMark(list: list, level: level, style: name)
      }
      next = style.basedOn
    }
    return nil
  }

  mutating func finish() {
    isDefaultHidden = defaultParagraph.flatMap { isHidden($0) } ?? false
  }
}
