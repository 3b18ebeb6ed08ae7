/// Divides a text into lines.
enum LineSplitter {
  static func fill(_ lines: inout [Line], text: SourceText, tokenizer: Tokenizer) {
    lines.removeAll(keepingCapacity: true)
    let tokens = tokenizer.tokens
    let ends = tokenizer.lineEnds
    var token = 0
    var region = 0
    var start = 0
    for number in 0...ends.count {
      let end = number < ends.count ? ends[number] : text.utf8.count
      let first = token
      while token < tokens.count, Int(tokens[token].start) < end { token += 1 }
      while region + 1 < text.regions.count, text.regions[region].range.upperBound <= start {
        region += 1
      }
      lines.append(
        Line(
          range: start..<end, tokens: first..<token, zone: .body,
          region: text.regions.isEmpty ? .body : text.regions[region].region))
      start = end + 1
    }
  }
}
