/// What a template inserts: text is always escaped, markup only comes from templates and from the program.
package enum TemplateValue: Sendable {
  /// Text of whatever origin; escaped where it is inserted.
  case text(String)
  /// A number, as decimal digits.
  case number(Int)
  /// Bytes that are markup already.
  case markup([UInt8])
  /// Whether a section is shown.
  case flag(Bool)
  /// A section for each object.
  case list([TemplateObject])
}

/// The values of a template by their names.
package typealias TemplateObject = [String: TemplateValue]

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue {
  /// Whether a section of this value is shown at all: not for false, empty text and empty lists.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number: true
    case .markup(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    }
  }
}
