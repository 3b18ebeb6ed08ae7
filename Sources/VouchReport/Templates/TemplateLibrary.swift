import CVouchPages

/// The templates, styles, scripts and policies of `CVouchPages`, as they are compiled into the program.
package enum TemplateLibrary {
  /// The bytes of every file by its name, such as `styles/letter.css`.
  package static let files: [String: [UInt8]] = {
    var count = 0
    let pages = UnsafeBufferPointer(start: vouch_pages(&count), count: count)
    return pages.reduce(into: [:]) { files, page in
      files[String(cString: page.name)] = Array(
        UnsafeBufferPointer(start: page.bytes, count: page.size))
    }
  }()

  /// Every template by its name: `letter` is `templates/letter.html`.
  package static let templates: [String: Template] = files.reduce(into: [:]) { templates, file in
    guard file.key.hasPrefix("templates/") else { return }
    let name = file.key.dropFirst("templates/".count).dropLast(".html".count)
    templates[String(name)] = try? Template(String(decoding: file.value, as: UTF8.self))
  }

  /// A file as markup, empty where there is none.
  package static func file(_ name: String) -> TemplateValue {
    .markup(files[name] ?? [])
  }

  /// Appends a template with its values.
  package static func append(
    _ name: String, _ values: TemplateObject, to output: inout ByteWriter
  ) {
    guard let template = templates[name] else { return assertionFailure("no template \(name)") }
    var renderer = TemplateRenderer(stack: [values])
    renderer.append(template.nodes, to: &output)
  }

  /// A template with its values, as a value for another one.
  package static func render(_ name: String, _ values: TemplateObject) -> TemplateValue {
    var output = ByteWriter()
    append(name, values, to: &output)
    return .markup(output.bytes)
  }
}

/// Puts values into templates; the innermost object that knows a name gives its value.
private struct TemplateRenderer {
  var stack: [TemplateObject]

  mutating func append(_ nodes: [Template.Node], to output: inout ByteWriter) {
    for node in nodes {
      switch node {
      case .markup(let bytes): output.append(bytes)
      case .value(let name): append(value(name), to: &output)
      case .section(let name, let inner):
        guard let value = value(name), value.isShown else { continue }
        guard case .list(let objects) = value else {
          append(inner, to: &output)
          continue
        }
        for object in objects {
          stack.append(object)
          append(inner, to: &output)
          stack.removeLast()
        }
      case .inverted(let name, let inner):
        if value(name)?.isShown != true { append(inner, to: &output) }
      case .partial(let name):
        guard let template = TemplateLibrary.templates[name] else {
          return assertionFailure("no template \(name)")
        }
        append(template.nodes, to: &output)
      }
    }
  }

  private func value(_ name: String) -> TemplateValue? {
    for object in stack.reversed() {
      if let value = object[name] { return value }
    }
    assertionFailure("a template asks for \(name)")
    return nil
  }

  private func append(_ value: TemplateValue?, to output: inout ByteWriter) {
    switch value {
    case .text(let text): output.appendHTML(text)
    case .number(let number): output.append(number)
    case .markup(let bytes): output.append(bytes)
    case .flag, .list, nil: break
    }
  }
}
