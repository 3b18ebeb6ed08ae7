import Glibc
public import VouchInput
import VouchReport

/// Analyses records from one descriptor and writes their lines of JSON to another one, in their order.
///
/// Memory does not depend on the number of records, and nothing is read ahead of a reader that is slow. Each
/// result is written as soon as those before it are, so that a program may wait for one before it sends more.
public struct StreamBatch {
  private let jobs: Int
  private let threshold: Double?
  private let limits: InputLimits
  private let input: Int32
  private let output: Int32

  /// What came of a stream.
  public struct Totals: Sendable, Equatable {
    public var records = 0
    public var failures = 0
    public var underThreshold = 0
  }

  /// Makes a batch with `jobs` workers, from descriptor 0 to descriptor 1 unless said otherwise.
  public init(
    jobs: Int, threshold: Double? = nil, limits: InputLimits = .forAnalysis, input: Int32 = 0,
    output: Int32 = 1
  ) {
    self.jobs = max(jobs, 1)
    self.threshold = threshold
    self.limits = limits
    self.input = input
    self.output = output
  }

  /// Lines that arrived together.
  private struct Piece: Sendable {
    /// The number of the first one in the input, from 1.
    var first: Int
    var lines: [LineReader.Line]
  }

  private struct Product: Sendable {
    var bytes: [UInt8]
    var totals: Totals
  }

  /// Runs to the end of the input.
  ///
  /// Throws `readerLeft` when nobody reads the results any more, `output` or `input` when the system fails.
  public func run() throws(BatchError) -> Totals {
    var totals = Totals()
    var lineCount = 0
    let wait = try InputWait(input: input, output: output)
    var lines = LineReader(descriptor: input, limit: limits.partBytes, wait: wait)
    let (threshold, limits) = (threshold, limits)
    let output = output
    try OrderedPipeline<Piece, Product>.run(
      jobs: jobs, makeWorker: { LetterWorker(limits: limits) },
      next: { () throws(BatchError) in
        guard let some = try lines.next() else { return nil }
        defer { lineCount += some.count }
        return Piece(first: lineCount + 1, lines: some)
      },
      work: { worker, piece in StreamBatch.work(piece, &worker, threshold) },
      deliver: { product throws(BatchError) in
        totals.records += product.totals.records
        totals.failures += product.totals.failures
        totals.underThreshold += product.totals.underThreshold
        let code = FileBytes.write(product.bytes, to: output)
        if code == 0 { return }
        wait.end()
        throw code == EPIPE
          ? .readerLeft : .system("standard output", "cannot be written", code)
      })
    return totals
  }

  private static func work(
    _ piece: Piece, _ worker: inout LetterWorker, _ threshold: Double?
  ) -> Product {
    var output = ByteWriter()
    var totals = Totals()
    for (offset, line) in piece.lines.enumerated() {
      guard let (record, name, id) = record(of: line, piece.first + offset, &worker) else {
        continue
      }
      totals.records += 1
      if let figures = record.figures {
        if let threshold, Double(figures.tenths) / 10 < threshold { totals.underThreshold += 1 }
      } else {
        totals.failures += 1
      }
      record.line.append(to: &output, path: name, finding: [], members: id)
    }
    return Product(bytes: output.bytes, totals: totals)
  }

  /// The record of a line, the path to report, and the member with its id; nil for an empty line.
  private static func record(
    of line: LineReader.Line, _ number: Int, _ worker: inout LetterWorker
  ) -> (LetterRecord, String, [UInt8])? {
    func failure(
      _ kind: String, _ message: String, _ id: RecordID? = nil
    ) -> (LetterRecord, String, [UInt8]) {
      let record = LetterWorker.failure(kind, "line \(number): \(message)")
      return (record, id?.name ?? "", id?.member ?? [])
    }
    guard case .text(let bytes) = line else {
      return failure("too-large", "the record is over the limit; --max-part-bytes raises it")
    }
    switch StreamRecord(bytes) {
    case nil: return nil
    case .malformed(let message, let id): return failure("bad-record", message, id)
    case .path(let path):
      let record = worker.record(of: worker.content(of: path), name: path, signs: false)
      return (record, path, [])
    case .text(let text, let id) where text.isEmpty:
      return failure("empty", "\"text\" is empty", id)
    case .text(let text, let id):
      let content = LetterWorker.Content(key: .none, bytes: .success(text))
      let record = worker.record(of: content, name: "record.txt", signs: false)
      return (record, id.name, id.member)
    }
  }
}
