/// The table of the stages of a text letter.
struct TextTable {
  let figures: Figures
  let corpus: TextCorpus
  /// Tokens of a letter on average.
  let tokens: Double

  private struct Row {
    var name: String
    /// Microseconds and blocks a letter.
    var cost: Double
    var blocks: Double?
  }

  var text: String {
    var table = Table(
      "stage", "µs a letter", "MB/s", "letters/s", "ns a token", "blocks a letter", "× wc -w")
    let size = Double(corpus.bytes) / Double(corpus.files.count)
    let base = figures.perLetter("wc -w") ?? 1
    for row in rows {
      table.add(
        row.name, row.cost.shown, (size / row.cost).shown, (1e6 / row.cost).shown,
        (row.cost * 1e3 / tokens).shown, row.blocks?.shown ?? "", (row.cost / base).shown)
    }
    return table.text
  }

  private var rows: [Row] {
    [
      whole("wc -w"),
      step("rg -c -F, without its start", "rg -c -F", over: OneFilePrograms.ripgrepStart),
      whole("Hyperscan"), whole("open, read, close"),
      step("read", "read and decode files", over: "decode"), whole("decode"), whole("tokens"),
      step("sentences and zones", "tokens, sentences, zones", over: "tokens"),
      step("ids", "tokens, sentences, zones, ids", over: "tokens, sentences, zones"),
      step("matches", "tokens, sentences, zones, matches", over: "tokens, sentences, zones"),
      step("analysis and score", "analysis", over: "tokens, sentences, zones, matches"),
      whole("analysis", "**whole analysis**"), whole("analysis, poor letters"),
      whole("analysis, rich letters"), whole("vouch batch, text"),
    ].compactMap { $0 }
  }

  private func whole(_ name: String, _ shown: String? = nil) -> Row? {
    guard let figure = figures[name] else { return nil }
    return Row(
      name: shown ?? name, cost: figure.perLetter,
      blocks: figure.blocksPerLetter)
  }

  /// What a pass costs over one that it contains.
  private func step(_ name: String, _ whole: String, over part: String) -> Row? {
    guard let left = figures[whole], let right = figures[part] else { return nil }
    var blocks: Double?
    if let all = left.blocksPerLetter, let known = right.blocksPerLetter {
      blocks = max(all - known, 0)
    }
    return Row(name: name, cost: max(left.perLetter - right.perLetter, 0.001), blocks: blocks)
  }
}
