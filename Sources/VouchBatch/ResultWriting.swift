import VouchReport

/// The second pass of a batch: from the checkpoint to the files of results, in the order of the paths.
struct ResultWriting {
  private let batch: Batch
  private let cohort: Cohort
  private let checkpoint: Checkpoint

  /// Letters of one piece of work.
  private static let pieceSize = 64

  init(batch: Batch, cohort: Cohort, checkpoint: Checkpoint) {
    self.batch = batch
    self.cohort = cohort
    self.checkpoint = checkpoint
  }

  /// What a worker made of one piece.
  private struct Product: Sendable {
    /// The piece's part of each file, in the order of the formats.
    var parts: [[UInt8]]
    /// Rows of the cohort page.
    var rows: [UInt8]
    var letters: [CohortLetter]
  }

  /// Writes all files; returns the summary and the paths of the files.
  ///
  /// No file gets its name before all are whole.
  func run(skippedLinks: Int) throws(BatchError) -> (CohortSummary, [String]) {
    let total = cohort.paths.count
    batch.report(progress(.comparing, 0))
    let clusters = DuplicateClusters(cohort.signatures, jobs: batch.options.jobs)
    let formats = uniqueFormats
    let letterFormats = formats.compactMap(\.letterFormat)
    let files = OutputFiles(folder: batch.options.output)
    for format in letterFormats { try files.begin(format.fileName, format.opening) }
    var builder = SummaryBuilder(
      clusterCount: clusters.members.count, threshold: batch.options.threshold)
    let letters = CohortLetters(cohort: cohort, checkpoint: checkpoint, clusters: clusters)
    let pages =
      try batch.options.makesPages
      ? LetterPages(output: batch.options.output, letters: letters) : nil
    var isWritten = false
    defer { if !isWritten { pages?.discard() } }
    var rows: [UInt8] = []
    var next = 0
    var done = 0
    try OrderedPipeline<Range<Int>, Result<Product, BatchError>>.run(
      jobs: min(batch.options.jobs, total), makeWorker: { () },
      next: { () throws(BatchError) in
        if batch.stop.isRequested {
          throw BatchError(.stopped, "stopped while the results were being written")
        }
        let piece = next..<min(next + ResultWriting.pieceSize, total)
        next = piece.upperBound
        return piece.isEmpty ? nil : piece
      },
      work: { _, piece in ResultWriting.work(piece, letters, letterFormats, pages) },
      deliver: { result throws(BatchError) in
        let product = try result.get()
        for (number, part) in product.parts.enumerated() { try files.write(part, to: number) }
        for letter in product.letters { builder.add(letter) }
        rows += product.rows
        done += product.letters.count
        batch.report(progress(.writing, done))
      })
    let summary = builder.finished(
      version: batch.options.version, rules: Self.hex(Batch.rulesKey), skippedLinks: skippedLinks)
    for format in formats {
      if let page = format.summaryFile(summary) { try files.begin(page.name, page.bytes) }
    }
    if let pages {
      let page = CohortPage(
        summary: summary, rows: rows,
        folder: String(decoding: cohort.paths.commonFolder, as: UTF8.self), link: pages.link)
      try files.begin("index.html", page.render())
    }
    try files.begin("summary.json", JSONSummary(summary).render())
    try pages?.commit()
    isWritten = true
    try files.commit()
    return (summary, files.paths)
  }

  private var uniqueFormats: [BatchFormat] {
    BatchFormat.allCases.filter { batch.options.formats.contains($0) }
  }

  private func progress(_ phase: BatchProgress.Phase, _ done: Int) -> BatchProgress {
    BatchProgress(
      phase: phase, done: done, total: cohort.paths.count, failures: 0, restored: 0)
  }

  private static func work(
    _ piece: Range<Int>, _ letters: CohortLetters, _ formats: [any LetterFormat],
    _ pages: LetterPages?
  ) -> Result<Product, BatchError> {
    var outputs = formats.map { _ in ByteWriter() }
    var rows = ByteWriter()
    var product = Product(parts: [], rows: [], letters: [])
    let prefix = letters.cohort.paths.commonFolder.count
    for index in piece {
      guard var letter = letters.letter(index) else {
        return .failure(
          BatchError(.output, "\(letters.checkpoint.path): was changed by another program"))
      }
      for (number, format) in formats.enumerated() { format.append(letter, to: &outputs[number]) }
      if let pages {
        do throws(BatchError) { try pages.write(letter) } catch { return .failure(error) }
        CohortRow.append(letter, page: pages.link(index), prefix: prefix, to: &rows)
      }
      letter.line = JSONLine(bytes: [], path: 0..<0, findingsEnd: nil)
      letter.page = nil
      product.letters.append(letter)
    }
    product.parts = outputs.map(\.bytes)
    product.rows = rows.bytes
    return .success(product)
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
