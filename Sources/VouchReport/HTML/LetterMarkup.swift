import VouchAnalysis
import VouchText

/// The letter in full, its passages marked, each paragraph with its notes beside it.
struct LetterMarkup {
  let text: SourceText
  let blocks: [LetterBlock]
  let annotations: [Annotation]
  /// What the identifiers of this letter begin with.
  let prefix: String

  /// The paragraphs with their notes, a note beside the paragraph in which its passage begins.
  ///
  /// - Complexity: O(n + a * d) in bytes, annotations and the most that overlap at one place.
  func render() -> [UInt8] {
    var output = ByteWriter()
    var sweep = Sweep()
    for (number, block) in blocks.enumerated() {
      let first = sweep.next
      let isLast = number == blocks.count - 1
      let text = marked(block, isLast: isLast, &sweep)
      var notes = ByteWriter()
      for index in first..<sweep.next { appendNote(annotations[index], to: &notes) }
      TemplateLibrary.append(
        "paragraph",
        [
          "p": .text(prefix), "block": .number(number + 1), "line": .number(block.line),
          "shape": .text(shape(of: block)), "text": .markup(text),
          "notes": .flag(!notes.bytes.isEmpty), "note": .markup(notes.bytes),
        ], to: &output)
      output.append("\n")
    }
    return output.bytes
  }

  /// The number, from 1, of the block that holds a byte or comes next after it.
  func blockNumber(at offset: Int) -> Int {
    let index = blocks.partitioningIndex { $0.range.upperBound > offset }
    return min(index + 1, max(blocks.count, 1))
  }

  private func shape(of block: LetterBlock) -> String {
    (block.isWrapped ? "prose" : "lines")
      + (block.region == .body ? "" : " \(block.region.rawValue)")
  }

  /// How far the passages have been gone through.
  private struct Sweep {
    /// The first annotation that has not begun.
    var next = 0
    /// Those that have begun and not ended, in their order.
    var open: [Int] = []
  }

  /// A block cut where passages begin and end, with the references behind their passages.
  private func marked(_ block: LetterBlock, isLast: Bool, _ sweep: inout Sweep) -> [UInt8] {
    var output = ByteWriter()
    var place = block.range.lowerBound
    while place < block.range.upperBound {
      while sweep.next < annotations.count, annotations[sweep.next].range.lowerBound <= place {
        sweep.open.append(sweep.next)
        sweep.next += 1
      }
      close(upTo: place, &sweep, to: &output)
      var end = block.range.upperBound
      if sweep.next < annotations.count {
        end = min(end, annotations[sweep.next].range.lowerBound)
      }
      for index in sweep.open { end = min(end, annotations[index].range.upperBound) }
      appendSegment(text.utf8[place..<end], sweep.open, to: &output)
      place = end
    }
    if isLast {
      sweep.open += sweep.next..<annotations.count
      sweep.next = annotations.count
      close(upTo: .max, &sweep, to: &output)
    } else {
      close(upTo: beginning(after: block), &sweep, to: &output)
    }
    return output.bytes
  }

  /// Ends the passages that reach no further than a place: their references follow.
  private func close(upTo place: Int, _ sweep: inout Sweep, to output: inout ByteWriter) {
    sweep.open.removeAll { index in
      guard annotations[index].range.upperBound <= place else { return false }
      appendReference(annotations[index], to: &output)
      return true
    }
  }

  /// Where the next block begins.
  private func beginning(after block: LetterBlock) -> Int {
    let number = blockNumber(at: block.range.upperBound)
    return blocks[number - 1].range.lowerBound
  }
}
