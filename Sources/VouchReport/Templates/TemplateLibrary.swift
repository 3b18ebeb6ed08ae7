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
    do throws(Template.Fault) {
      templates[String(name)] = try Template(String(decoding: file.value, as: UTF8.self))
    } catch {
      preconditionFailure("\(file.key): \(error.message)")
    }
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
