import VouchAnalysis
import VouchText

/// The letter in full, its passages marked, each paragraph with its notes beside it.
struct LetterMarkup {
  let text: SourceText
  let blocks: [LetterBlock]
  let annotations: [Annotation]
  /// What the identifiers of this letter begin with.
  let prefix: String

  /// Where the note and the reference of an annotation stand.
  private struct Place {
    var noteBlock: Int
    var endBlock: Int
    var end: Int
  }

  /// The paragraphs with their notes.
  ///
  /// - Complexity: O(n + a * d) in bytes, annotations and those that overlap at one place.
  func render() -> [UInt8] {
    let places = annotations.map(place)
    var output = ByteWriter()
    var next = 0
    var open: [Int] = []
    for (number, block) in blocks.enumerated() {
      while next < annotations.count, annotations[next].range.lowerBound < block.range.upperBound {
        open.append(next)
        next += 1
      }
      open.removeAll { places[$0].endBlock < number }
      var notes = ByteWriter()
      for index in open where places[index].noteBlock == number {
        appendNote(annotations[index], to: &notes)
      }
      TemplateLibrary.append(
        "paragraph",
        [
          "p": .text(prefix), "block": .number(number + 1), "line": .number(block.line),
          "shape": .text(shape(of: block)), "text": .markup(marked(block, number, open, places)),
          "notes": .flag(!notes.bytes.isEmpty), "note": .markup(notes.bytes),
        ], to: &output)
      output.append("\n")
    }
    return output.bytes
  }

  /// The number, from 1, of the block that holds a byte or comes next after it.
  func blockNumber(at offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return min(low + 1, max(blocks.count, 1))
  }

  private func place(of annotation: Annotation) -> Place {
    let first = blockNumber(at: annotation.range.lowerBound) - 1
    var last =
      blockNumber(at: max(annotation.range.lowerBound, annotation.range.upperBound - 1)) - 1
    if last > first, blocks[last].range.lowerBound >= annotation.range.upperBound { last -= 1 }
    guard blocks.indices.contains(last) else { return Place(noteBlock: 0, endBlock: 0, end: 0) }
    let range = blocks[last].range
    return Place(
      noteBlock: first, endBlock: last,
      end: min(max(annotation.range.upperBound, range.lowerBound), range.upperBound))
  }

  private func shape(of block: LetterBlock) -> String {
    (block.isWrapped ? "prose" : "lines")
      + (block.region == .body ? "" : " \(block.region.rawValue)")
  }

  /// A block cut at the ends of all passages in it, with the references behind their passages.
  private func marked(
    _ block: LetterBlock, _ number: Int, _ open: [Int], _ places: [Place]
  ) -> [UInt8] {
    var output = ByteWriter()
    var cuts = [block.range.lowerBound, block.range.upperBound]
    for index in open {
      cuts.append(annotations[index].range.clamped(to: block.range).lowerBound)
      cuts.append(annotations[index].range.clamped(to: block.range).upperBound)
    }
    cuts.sort()
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      let covering = open.filter {
        annotations[$0].range.lowerBound <= start && end <= annotations[$0].range.upperBound
      }
      appendSegment(text.utf8[start..<end], covering, to: &output)
      for index in open where places[index].endBlock == number && places[index].end == end {
        appendReference(annotations[index], to: &output)
      }
    }
    for index in open
    where places[index].endBlock == number && places[index].end == block.range.lowerBound {
      appendReference(annotations[index], to: &output)
    }
    return output.bytes
  }

  private func appendSegment(
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

  private func appendReference(_ annotation: Annotation, to output: inout ByteWriter) {
    TemplateLibrary.append(
      "reference",
      [
        "p": .text(prefix), "number": .number(annotation.number),
        "layer": .text(annotation.layer.rawValue), "mark": .text(annotation.layer.mark),
        "title": .text(annotation.subject.title),
      ], to: &output)
  }

  private func appendNote(_ annotation: Annotation, to output: inout ByteWriter) {
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
