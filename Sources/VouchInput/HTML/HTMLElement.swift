/// What the elements of HTML do to the text in them.
enum HTMLElement: Equatable {
  /// The whole file or its body, which is never hidden.
  case root
  /// Runs on in the line.
  case inline
  /// Stands in lines of its own.
  case block
  case lineBreak, preformatted
  case list(ordered: Bool)
  case item, cell
  /// Is left out with all it holds.
  case skipped
  case picture

  init(_ tag: HTMLTag) {
    self = Self.all[tag.lowercasedName] ?? .inline
  }

  private static let all: [String: HTMLElement] = {
    var all: [String: HTMLElement] = [
      "html": .root, "body": .root, "br": .lineBreak, "pre": .preformatted, "xmp": .preformatted,
      "ul": .list(ordered: false),
      "ol": .list(ordered: true), "li": .item, "td": .cell, "th": .cell, "img": .picture,
    ]
    for name in blocks { all[name] = .block }
    for name in skips { all[name] = .skipped }
    return all
  }()

  private static let blocks = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "thead",
    "tbody", "tfoot", "caption", "hr", "dl", "dt", "dd", "blockquote", "address", "section",
    "article", "header", "footer", "nav", "main", "aside", "center", "form", "fieldset", "figure",
    "figcaption", "legend", "details", "summary",
  ]

  private static let skips = [
    "head", "title", "script", "style", "noscript", "template", "object", "embed", "applet", "svg",
    "math", "iframe", "select", "button", "textarea", "del", "xml", "rt", "rp", "video", "audio",
    "canvas", "map", "noframes",
  ]
}
