/// Finds out which part of a letter each line belongs to.
///
/// The salutation opens the body, the last closing formula ends it; where one is missing, the first and the last
/// line of running text do. Page headers and footers are letterhead.
struct ZoneFinder {
  private let words: LineCues.Words
  private var cues: [LineCues] = []
  private var inBody: [Int] = []

  init(_ lists: inout WordLists) { words = LineCues.Words(&lists) }

  mutating func assign(to lines: inout [Line], tokens: [Token]) {
    cues.removeAll(keepingCapacity: true)
    inBody.removeAll(keepingCapacity: true)
    for index in lines.indices {
      cues.append(LineCues(lines[index], tokens: tokens, words))
      if !lines[index].isBlank, lines[index].region == .body { inBody.append(index) }
    }
    for index in lines.indices where lines[index].region != .body {
      lines[index].zone = lines[index].region == .note ? .enclosure : .letterhead
    }
    guard let first = inBody.first, let last = inBody.last else { return }

    let prose = inBody.first { cues[$0].isProse && !cues[$0].speaksOfWaiver }
    let salutation = salutation(upTo: prose ?? last)
    let start =
      salutation.map { $0 + 1 } ?? prose.map { opening(of: $0, cues, lines, after: first) } ?? first
    let closing = inBody.last { $0 > start && cues[$0].opensClosing }
    let end = closing ?? endOfBody(inBody, from: start, cues)

    for index in inBody {
      let cue = cues[index]
      lines[index].zone =
        if index == salutation {
          .salutation
        } else if cue.speaksOfWaiver, cue.wordCount <= 45,
          index < start || index >= end || (cue.sentenceCount == 1 && isAlone(index, lines))
        {
          .waiver
        } else if index < start {
          front(cue)
        } else if index < end {
          .body
        } else if index == closing {
          .closing
        } else if cue.opensEnclosure {
          .enclosure
        } else {
          cue.isProse || (cue.endsSentence && cue.wordCount >= 6) ? .body : .signature
        }
    }
  }

  /// The line that greets, or else the last one before the text that names those it is sent to.
  private func salutation(upTo limit: Int) -> Int? {
    let front = inBody.lazy.filter { $0 <= limit && !self.cues[$0].isProse }
    return front.first { cues[$0].opensSalutation } ?? front.last { cues[$0].addresses }
  }

  private func front(_ cue: LineCues) -> Zone {
    if cue.opensSubject { return .subject }
    if cue.isProse && !cue.hasContact { return .body }
    return cue.hasMonthOrDate && cue.wordCount <= 6 ? .date : .letterhead
  }

  /// The first line of the paragraph that holds the first prose line.
  private func opening(
    of prose: Int, _ cues: [LineCues], _ lines: [Line], after first: Int
  ) -> Int {
    var start = prose
    while start > first, !lines[start - 1].isBlank, cues[start - 1].wordCount >= 6,
      !cues[start - 1].opensSubject
    {
      start -= 1
    }
    return start
  }

  /// Behind the last line of running text, where no closing formula ends the body.
  private func endOfBody(_ inBody: [Int], from start: Int, _ cues: [LineCues]) -> Int {
    let prose = inBody.lastIndex {
      $0 >= start && (cues[$0].isProse || (cues[$0].endsSentence && cues[$0].wordCount >= 3))
    }
    guard var last = prose else { return start + 1 }
    while last + 1 < inBody.count, inBody[last + 1] == inBody[last] + 1,
      goesOn(cues[inBody[last + 1]])
    {
      last += 1
    }
    return inBody[last] + 1
  }

  /// Whether a line under one of running text goes on with it: a paragraph whose lines are broken to a width.
  private func goesOn(_ cue: LineCues) -> Bool {
    cue.endsSentence || cue.opensLower || cue.wordCount >= 9
  }

  /// Whether a line stands between blank lines or the ends of the text.
  private func isAlone(_ index: Int, _ lines: [Line]) -> Bool {
    (index == 0 || lines[index - 1].isBlank)
      && (index + 1 >= lines.count || lines[index + 1].isBlank)
  }
}
