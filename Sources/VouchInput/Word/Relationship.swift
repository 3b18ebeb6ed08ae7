/// A link from a package, or one of its parts, to a part.
struct Relationship {
  enum Kind {
    case officeDocument, styles, numbering, header, footer, footnotes, endnotes
  }

  var kind: Kind
  /// The key of the part; nil when the target lies outside the package.
  var part: String?
}
