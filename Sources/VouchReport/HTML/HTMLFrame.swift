/// The document around a page's content: policy, styles, script and running head.
package enum HTMLFrame {
  /// The pages there are; each has a style, a script and a policy that allows nothing but these.
  package enum Page: String {
    case letter, cohort
  }

  /// A whole document.
  package static func render(
    _ page: Page, title: String, content: TemplateValue
  ) -> [UInt8] {
    var output = ByteWriter()
    let name = page.rawValue
    TemplateLibrary.append(
      "frame",
      [
        "title": .text(DisplayText.line(title)),
        "policy": TemplateLibrary.file("policies/\(name).csp"),
        "base": TemplateLibrary.file("styles/base.css"),
        "style": TemplateLibrary.file("styles/\(name).css"),
        "script": TemplateLibrary.file("scripts/\(name).js"),
        "content": content,
      ], to: &output)
    return output.bytes
  }
}
