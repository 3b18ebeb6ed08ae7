/// The page of one run.
struct BenchmarkReport {
  let benchmark: Benchmark
  let machine: String

  private var figures: Figures { benchmark.figures }

  var text: String {
    """
    # Benchmarks

    Made by `make bench`. Times are processor time, the least of several runs in turn; ratios travel between
    machines, times do not. Letters are generated: \(benchmark.options.textCount) texts of \
    \(benchmark.text.bytes / benchmark.text.files.count) bytes, every second one put together from rich letters
    and every other from poor ones, and \(benchmark.options.wordCount) DOCX of the same texts, of \
    \(benchmark.word.parts.reduce(0) { $0 + $1.size } / benchmark.word.parts.count) bytes of XML.

    \(machine)
    ## What must hold

    \(Bar.table(Bars.all(benchmark)))
    ## Stages of a text letter

    \(TextTable(figures: figures, corpus: benchmark.text, tokens: tokens.perLetter).text)
    A stage that holds others is shown less those. Blocks are calls of `malloc` and its kin by the measuring
    thread, counted by functions of these names in the program. A poor letter holds \(tokens.poor.shown) phrases
    of the lexicons, a rich one \(tokens.rich.shown). `wc`, `rg` (which minds the case and counts lines) and
    Hyperscan (\(benchmark.phrases.phrases.count) strings, whatever their case, text by text) read the same bytes.

    ## Forms of output

    \(PlainTable.text(figures, formats, base: "analysis"))
    ## Word files

    \(PlainTable.text(figures, word, base: WordPasses.limit))
    ## Whole programs

    \(PlainTable.text(figures, programs, base: Benchmark.batchText))
    `docx2txt`, `pandoc` and `vouch text` are started anew for each file, the others once.

    ## Checked before the clock ran

    \(benchmark.checks.passed.map { "- \($0)" }.joined(separator: "\n"))

    """
  }

  private var tokens: (perLetter: Double, poor: Double, rich: Double) {
    LetterCounts(benchmark.text).figures
  }

  private var formats: [String] { FormatPasses.names }

  private var word: [String] {
    [
      "open, read, close DOCX", "inflate the text's part", "one empty SAX2 pass",
      WordPasses.limit, WordPasses.read, "analysis of DOCX", Benchmark.batchWord, "vouch text",
      "python-docx", "docx2txt", "pandoc -t plain",
    ]
  }

  private var programs: [String] {
    [
      Benchmark.batchText, Benchmark.batchTwo, Benchmark.memoryOne, Benchmark.memoryTwo,
      Benchmark.batchMany, "vouch batch -, some letters",
      "style", "diction", "proselint", Benchmark.score, Benchmark.python,
    ]
  }
}
