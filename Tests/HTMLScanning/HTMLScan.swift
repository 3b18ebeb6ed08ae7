/// A page taken apart, strictly: what the templates never write is an error.
public struct HTMLScan {
  public struct Tag: Equatable {
    public var name: String
    public var attributes: [String: String]
    public var isClosing: Bool
  }

  public struct Fault: Error {
    public var message: String
  }

  /// Tags and texts in their order; the texts with their entities resolved.
  public enum Item: Equatable {
    case tag(Tag)
    case text(String)
  }

  public private(set) var items: [Item] = []

  public var tags: [Tag] {
    items.compactMap { if case .tag(let tag) = $0, !tag.isClosing { tag } else { nil } }
  }

  private static let void: Set<String> = ["meta", "input", "rect", "path", "br"]
  /// Elements whose content is no markup.
  private static let raw: Set<String> = ["style", "script"]

  /// Reads a page or a part of one; every element must be closed in the order of the opening.
  public init(_ bytes: [UInt8]) throws {
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst("<!DOCTYPE html>".count) }
    var open: [String] = []
    while let start = rest.unicodeScalars.firstIndex(of: "<") {
      if start > rest.startIndex { items.append(.text(try Self.text(rest[..<start]))) }
      rest = rest[rest.unicodeScalars.index(after: start)...]
      let tag = try Self.tag(&rest)
      items.append(.tag(tag))
      if tag.isClosing {
        guard open.popLast() == tag.name else { throw Fault(message: "</\(tag.name)>") }
      } else if Self.raw.contains(tag.name) {
        guard let end = rest.firstRange(of: "</\(tag.name)>") else {
          throw Fault(message: "<\(tag.name)> is not closed")
        }
        rest = rest[end.upperBound...]
      } else if !Self.void.contains(tag.name) {
        open.append(tag.name)
      }
    }
    if !open.isEmpty { throw Fault(message: "not closed: \(open)") }
    items.append(.text(try Self.text(rest)))
  }

  private static func tag(_ rest: inout Substring) throws -> Tag {
    var scalars = rest.unicodeScalars
    let isClosing = scalars.first == "/"
    if isClosing { scalars.removeFirst() }
    func word() -> String {
      var word = String.UnicodeScalarView()
      while let next = scalars.first,
        next.properties.isAlphabetic || next == "-" || ("0"..."9") ~= next
      {
        word.append(scalars.removeFirst())
      }
      return String(word)
    }
    let name = word()
    if name.isEmpty { throw Fault(message: "a bare <") }
    var attributes: [String: String] = [:]
    while scalars.first == " " {
      scalars.removeFirst()
      let attribute = word()
      if attribute.isEmpty { throw Fault(message: "no attribute in <\(name)>") }
      guard scalars.first == "=" else {
        attributes[attribute] = ""
        continue
      }
      scalars.removeFirst()
      guard scalars.popFirst() == "\"", let end = scalars.firstIndex(of: "\"") else {
        throw Fault(message: "\(attribute) in <\(name)> has no quotation marks")
      }
      attributes[attribute] = try text(Substring(scalars[..<end]))
      scalars = scalars[scalars.index(after: end)...]
    }
    if scalars.first == "/" { scalars.removeFirst() }
    guard scalars.popFirst() == ">" else { throw Fault(message: "<\(name)> does not end") }
    rest = Substring(scalars)
    return Tag(name: name, attributes: attributes, isClosing: isClosing)
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private static func text(_ source: Substring) throws -> String {
    var result = String.UnicodeScalarView()
    var rest = source.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        if scalar == ">" { throw Fault(message: "a bare >") }
        result.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: ";"), let text = entities[String(rest[..<end])] else {
        throw Fault(message: "a bare &")
      }
      result.append(contentsOf: text.unicodeScalars)
      rest = rest[rest.index(after: end)...]
    }
    return String(result)
  }
}
