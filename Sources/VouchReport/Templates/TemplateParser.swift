/// Reads the tags of a template one after the other.
struct TemplateParser {
  private var rest: Substring

  init(_ source: String) { rest = source[...] }

  /// The nodes up to the closing tag of a section, or to the end where `name` is nil.
  mutating func nodes(until name: String?) throws(Template.Fault) -> [Template.Node] {
    var nodes: [Template.Node] = []
    while let open = rest.firstRange(of: "{{") {
      let before = rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw Template.Fault(message: "a tag is not closed")
      }
      let tag = rest[open.upperBound..<close.lowerBound]
      rest = rest[close.upperBound...]
      let sign = tag.first.flatMap { "#^/>".contains($0) ? $0 : nil }
      let text = sign == nil ? before : standingAlone(before)
      if !text.isEmpty { nodes.append(.markup(Array(text.utf8))) }
      let tagName = String(sign == nil ? tag : tag.dropFirst())
      switch sign {
      case "#": nodes.append(.section(tagName, try self.nodes(until: tagName)))
      case "^": nodes.append(.inverted(tagName, try self.nodes(until: tagName)))
      case ">": nodes.append(.partial(tagName))
      case "/":
        guard tagName == name else {
          throw Template.Fault(message: "{{/\(tagName)}} closes nothing")
        }
        return nodes
      default: nodes.append(.value(tagName))
      }
    }
    if let name { throw Template.Fault(message: "{{#\(name)}} is not closed") }
    if !rest.isEmpty { nodes.append(.markup(Array(rest.utf8))) }
    return nodes
  }

  /// The text before a tag; where the tag has a line of its own, without its indent and line end.
  private mutating func standingAlone(_ before: Substring) -> Substring {
    guard rest.first == "\n" || rest.isEmpty else { return before }
    let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    guard before[start...].allSatisfy({ $0 == " " }),
      start > before.startIndex || before.isEmpty || before.first == " "
    else { return before }
    rest = rest.dropFirst()
    return before[..<start]
  }
}
