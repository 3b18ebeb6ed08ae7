/// A run of text with its look.
package struct Run {
  package var text: String
  package var tint: Tint

  package init(_ text: String, _ tint: Tint = .plain) {
    self.text = text
    self.tint = tint
  }

  /// The run filled with spaces to a number of columns, on its left where it `leads`.
  package func padded(to width: Int, leads: Bool = false) -> Run {
    let spaces = String(repeating: " ", count: max(0, width - DisplayText.width(text)))
    return Run(leads ? spaces + text : text + spaces, tint)
  }
}
