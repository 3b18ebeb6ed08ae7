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

  private struct Product: Sendable {
    var bytes: [UInt8]
    var totals: Totals
  }

  /// Runs to the end of the input.
  ///
  /// Throws `readerLeft` when nobody reads the results any more, `output` or `input` when the system fails.
  public func run() throws(BatchError) -> Totals {
    var totals = Totals()
    let wait = try InputWait(input: input, output: output)
    var lines = LineReader(descriptor: input, limit: limits.partBytes, wait: wait)
    let (threshold, limits) = (threshold, limits)
    let output = output
    try OrderedPipeline<[LineReader.Line], Product>.run(
      jobs: jobs, makeWorker: { LetterWorker(limits: limits) },
      next: { () throws(BatchError) in try lines.next() },
      work: { worker, lines in StreamBatch.work(lines, &worker, threshold) },
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
    _ lines: [LineReader.Line], _ worker: inout LetterWorker, _ threshold: Double?
  ) -> Product {
    var output = ByteWriter()
    var totals = Totals()
    for line in lines {
      guard let (record, name, id) = record(of: line, &worker) else { continue }
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
    of line: LineReader.Line, _ worker: inout LetterWorker
  ) -> (LetterRecord, String, [UInt8])? {
    guard case .text(let bytes) = line else {
      return (
        LetterWorker.failure(
          "too-large", "this record is over the limit; --max-part-bytes raises it"), "", []
      )
    }
    switch StreamRecord(bytes) {
    case nil: return nil
    case .malformed(let message):
      return (LetterWorker.failure("bad-record", message), "", [])
    case .path(let path):
      let record = worker.record(of: worker.content(of: path), name: path, signs: false)
      return (record, path, [])
    case .text(let literal, let name, let text):
      let content = LetterWorker.Content(key: .none, bytes: .success(text))
      let record = worker.record(of: content, name: "record.txt", signs: false)
      return (record, name, Array(",\"id\":".utf8) + literal)
    }
  }
}
