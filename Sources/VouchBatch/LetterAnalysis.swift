/// The first pass of a batch: every letter into the checkpoint, its head into the cohort.
struct LetterAnalysis {
  private(set) var cohort: Cohort
  private(set) var slowest: [SlowLetter] = []
  private let checkpoint: Checkpoint
  private let known: [ContentHash: Checkpoint.Place]

  /// Letters of one piece of work.
  private static let pieceSize = 16

  init(cohort: Cohort, checkpoint: Checkpoint, known: [ContentHash: Checkpoint.Place]) {
    self.cohort = cohort
    self.checkpoint = checkpoint
    self.known = known
  }

  /// What a worker made of one piece.
  private struct Product: Sendable {
    /// Records with their prefixes, to be appended to the checkpoint.
    var bytes: [UInt8] = []
    var letters: [Head] = []
    var failures = 0
    var restored = 0
  }

  private struct Head: Sendable {
    var index: Int
    /// In the product's bytes, or in the checkpoint where `isRestored`.
    var place: Checkpoint.Place
    var isRestored: Bool
    var tenths: Int
    var signature: TextSignature
    var milliseconds: Double
  }

  /// Analyses all letters that are not known; new records go behind `end`.
  mutating func run(_ batch: Batch, end: Int) throws(BatchError) {
    let paths = cohort.paths
    let checkpoint = checkpoint
    let known = known
    let limits = batch.options.limits
    let total = paths.count
    let makesPages = batch.options.makesPages
    var next = 0
    var end = end
    var progress = BatchProgress(phase: .analysing, done: 0, total: total, failures: 0, restored: 0)
    try OrderedPipeline<Range<Int>, Product>.run(
      jobs: min(batch.options.jobs, total),
      makeWorker: { LetterWorker(limits: limits, makesPages: makesPages) },
      next: { () throws(BatchError) in
        if next == total || batch.stop.isRequested { return nil }
        let piece = next..<min(next + LetterAnalysis.pieceSize, total)
        next = piece.upperBound
        return piece
      },
      work: { worker, piece in
        LetterAnalysis.work(piece, &worker, paths, checkpoint, known)
      },
      deliver: { product throws(BatchError) in
        if !product.bytes.isEmpty { try checkpoint.write(product.bytes, at: end) }
        for head in product.letters { note(head, offset: end) }
        end += product.bytes.count
        progress.done += product.letters.count
        progress.failures += product.failures
        progress.restored += product.restored
        batch.report(progress)
      })
    if progress.done < total {
      throw BatchError(.stopped, "stopped after \(progress.done) of \(total) letters")
    }
  }

  private static func work(
    _ piece: Range<Int>, _ worker: inout LetterWorker, _ paths: PathList,
    _ checkpoint: Checkpoint, _ known: [ContentHash: Checkpoint.Place]
  ) -> Product {
    var product = Product()
    for index in piece {
      let start = ContinuousClock.now
      let path = paths.string(index)
      let content = worker.content(of: path)
      var head: Head
      if let place = known[content.key], let bytes = checkpoint.bytes(at: place),
        let (_, tenths, signature) = RecordCoding.head(of: bytes[...])
      {
        head = Head(
          index: index, place: place, isRestored: true, tenths: tenths, signature: signature,
          milliseconds: 0)
        product.restored += 1
      } else {
        let record = worker.record(of: content, name: path ?? "", signs: true)
        let range = Checkpoint.frame(record, into: &product.bytes)
        head = Head(
          index: index,
          place: Checkpoint.Place(offset: UInt64(range.lowerBound), size: UInt32(range.count)),
          isRestored: false, tenths: record.figures?.tenths ?? -1, signature: record.signature,
          milliseconds: 0)
      }
      head.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
      if head.tenths < 0 { product.failures += 1 }
      product.letters.append(head)
    }
    return product
  }

  private mutating func note(_ head: Head, offset: Int) {
    var place = head.place
    if !head.isRestored { place.offset += UInt64(offset) }
    cohort.set(head.index, place: place, tenths: head.tenths, signature: head.signature)
    if head.isRestored || slowest.count == 5 && head.milliseconds <= slowest[4].milliseconds {
      return
    }
    let letter = SlowLetter(
      path: cohort.paths.display(head.index), milliseconds: head.milliseconds)
    let rank = slowest.firstIndex { $0.milliseconds < letter.milliseconds } ?? slowest.count
    slowest.insert(letter, at: rank)
    if slowest.count > 5 { slowest.removeLast() }
  }
}
