/// Puts values into templates; the innermost object that knows a name gives its value.
struct TemplateRenderer {
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
