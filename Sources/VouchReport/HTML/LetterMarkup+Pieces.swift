/// The pieces of a letter's markup: marked text, references and notes.
extension LetterMarkup {
  /// Text under the passages that cover it.
  func appendSegment(
    _ bytes: ArraySlice<UInt8>, _ covering: [Int], to output: inout ByteWriter
  ) {
    if covering.isEmpty { return output.appendHTML(utf8: bytes) }
    output.append("<mark class=\"")
    let layers = Set(covering.map { annotations[$0].layer })
    for layer in Annotation.Layer.allCases where layers.contains(layer) {
      output.append(layer.rawValue)
      output.append(" ")
    }
    output.append("\" data-n=\"")
    for index in covering {
      output.append(annotations[index].number)
      output.append(" ")
    }
    output.append("\">")
    output.appendHTML(utf8: bytes)
    output.append("</mark>")
  }

  func appendReference(_ annotation: Annotation, to output: inout ByteWriter) {
    TemplateLibrary.append(
      "reference",
      [
        "p": .text(prefix), "number": .number(annotation.number),
        "layer": .text(annotation.layer.rawValue), "mark": .text(annotation.layer.mark),
        "title": .text(annotation.subject.title),
      ], to: &output)
  }

  func appendNote(_ annotation: Annotation, to output: inout ByteWriter) {
    let subject = annotation.subject
    TemplateLibrary.append(
      "note",
      [
        "p": .text(prefix), "number": .number(annotation.number),
        "layer": .text(annotation.layer.rawValue), "mark": .text(annotation.layer.mark),
        "again": .flag(annotation.isRepeated), "title": .text(subject.title),
        "what": .text(subject.what), "why": .text(subject.why), "ask": .text(subject.ask),
        "detail": .text(DisplayText.line(annotation.detail)),
        "cues": .text(DisplayText.line(annotation.cues)),
      ], to: &output)
    output.append("\n")
  }
}
