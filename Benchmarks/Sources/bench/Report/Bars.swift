/// The figures that must hold, as multiples of each other in one run.
enum Bars {
  static func all(_ benchmark: Benchmark) -> [Bar] {
    text(benchmark.figures) + commands(benchmark.figures, benchmark.options)
  }

  private static func text(_ figures: Figures) -> [Bar] {
    let front = "tokens, sentences, zones"
    return [
      .atMost(
        1.5, aim: 1, "whole analysis in memory", figures.ratio("analysis", "wc -w"), "wc -w"),
      .atMost(
        0.7, aim: 0.5, "tokens, ids, sentences", figures.ratio(front + ", ids", "wc -w"), "wc -w"),
      .atLeast(
        1, aim: 1.5, "speed of matching and analysis",
        quotient(figures.perLetter("Hyperscan"), figures.difference("analysis", front)),
        "Hyperscan, the same phrases"),
      .atMost(
        0.2, aim: 0.1, "JSON", figures.ratio(FormatPasses.line, "analysis"), "whole analysis"),
      .atMost(
        8, aim: 0, "blocks a letter of text, after the first",
        figures["analysis"]?.blocksPerLetter, "1"),
    ]
  }

  private static func commands(_ figures: Figures, _ options: Options) -> [Bar] {
    let prose = figures.perLetter("style").flatMap { style in
      figures.perLetter("diction").map { style + $0 }
    }
    let many = figures[Benchmark.batchMany]
    let growth = quotient(many?.cost.cpu, figures[Benchmark.batchTwo]?.cost.cpu)
    return [
      .atMost(
        6, aim: 4, "vouch batch --format jsonl, text",
        figures.ratio(Benchmark.batchText, "open, read, close"), "open, read, close"),
      .atMost(
        1.4, aim: 1.15, "vouch batch --format jsonl, DOCX",
        figures.ratio(Benchmark.batchWord, WordPasses.limit), WordPasses.limit),
      .atLeast(
        5, aim: 10, "speed over text letters",
        quotient(prose, figures.perLetter("vouch batch -, some letters")), "style and diction"),
      .atLeast(
        40, aim: 60, "speed over DOCX",
        quotient(figures.perLetter("docx2txt"), figures.perLetter(Benchmark.batchWord)), "docx2txt"
      ),
      .atLeast(
        1.8, aim: 1.95, "speed of two workers, on the clock",
        quotient(
          figures[Benchmark.memoryOne]?.cost.wall, figures[Benchmark.memoryTwo]?.cost.wall),
        "one worker, results in memory"),
      .atMost(
        0.5, aim: 0.25, "vouch score, start to exit",
        figures.ratio(Benchmark.score, Benchmark.python), Benchmark.python),
      .atMost(
        Double(options.growth) * 1.05, "\(options.growth) times the letters", growth,
        "\(options.textCount) letters"),
    ]
  }
}
