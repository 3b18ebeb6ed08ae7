/// A table of passes, each as a multiple of the first.
enum PlainTable {
  static func text(_ figures: Figures, _ names: [String], base: String) -> String {
    var table = Table(
      "pass", "letters", "µs a letter", "letters/s", "MB/s", "blocks a letter", "peak MB",
      "× \(base)")
    for name in names {
      guard let figure = figures[name] else { continue }
      let perLetter = figure.perLetter
      table.add(
        name, String(figure.letters), perLetter.shown, (1e6 / perLetter).shown,
        (Double(figure.bytes) / Double(figure.letters) / perLetter).shown,
        figure.blocksPerLetter?.shown ?? "",
        figure.cost.peak.map { (Double($0) / 1e6).shown } ?? "",
        figures.ratio(name, base)?.shown ?? "")
    }
    return table.text
  }
}
