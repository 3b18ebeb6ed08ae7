/// Runs pieces of work on several threads and delivers what they make in the order of the pieces.
///
/// At most `4 * jobs` pieces are under way or wait for their turn, so memory does not depend on how many there
/// are; a slow reader of the results slows the reading of the input.
final class OrderedPipeline<Piece: Sendable, Product: Sendable>: @unchecked Sendable {
  // Unchecked: `next` and what belongs to it is used under `intake` alone, `deliver` by the one thread that
  // holds the turn, and everything else under `outlet`.

  private let intake = Monitor()
  private var next: () throws(BatchError) -> Piece?
  private var taken = 0
  private var isAtEnd = false

  private let outlet = Monitor()
  private var deliver: (Product) throws(BatchError) -> Void
  private var waiting: [Product?]
  private var delivered = 0
  private var hasTurn = false
  private var failure: BatchError?

  private init(
    jobs: Int, next: @escaping () throws(BatchError) -> Piece?,
    deliver: @escaping (Product) throws(BatchError) -> Void
  ) {
    self.next = next
    self.deliver = deliver
    waiting = Array(repeating: nil, count: 4 * jobs)
  }

  /// Takes pieces from `next` until it returns nil; `makeWorker` is called once on every thread.
  ///
  /// Neither `next` nor `deliver` is called by two threads at a time. Throws the first error of either, after
  /// all threads have come to rest.
  static func run<Worker: ~Copyable>(
    jobs: Int, makeWorker: @escaping @Sendable () -> Worker,
    next: () throws(BatchError) -> Piece?,
    work: @escaping @Sendable (inout Worker, Piece) -> Product,
    deliver: (Product) throws(BatchError) -> Void
  ) throws(BatchError) {
    let failure = withoutActuallyEscaping(next) { next in
      withoutActuallyEscaping(deliver) { deliver in
        let pipeline = OrderedPipeline(jobs: jobs, next: next, deliver: deliver)
        WorkerThreads.run(jobs) { _ in
          var worker = makeWorker()
          while let (number, piece) = pipeline.take() {
            pipeline.put(work(&worker, piece), number)
          }
        }
        pipeline.release()
        return pipeline.failure
      }
    }
    if let failure { throw failure }
  }

  /// Lets go of the closures, which must not outlive the call.
  private func release() {
    next = { () throws(BatchError) in nil }
    deliver = { (_) throws(BatchError) in }
  }

  private func take() -> (Int, Piece)? {
    intake.lock()
    defer { intake.unlock() }
    if isAtEnd || hasFailed { return nil }
    do throws(BatchError) {
      if let piece = try next() {
        taken += 1
        return (taken - 1, piece)
      }
    } catch {
      fail(error)
    }
    isAtEnd = true
    return nil
  }

  private func put(_ product: Product, _ number: Int) {
    outlet.lock()
    defer { outlet.unlock() }
    while number >= delivered + waiting.count && failure == nil { outlet.wait() }
    if failure != nil { return }
    waiting[number % waiting.count] = product
    if hasTurn { return }
    hasTurn = true
    while failure == nil, let product = waiting[delivered % waiting.count] {
      waiting[delivered % waiting.count] = nil
      outlet.unlock()
      var problem: BatchError?
      do throws(BatchError) { try deliver(product) } catch { problem = error }
      outlet.lock()
      delivered += 1
      if failure == nil { failure = problem }
      outlet.wakeAll()
    }
    hasTurn = false
  }

  private var hasFailed: Bool {
    outlet.lock()
    defer { outlet.unlock() }
    return failure != nil
  }

  private func fail(_ error: BatchError) {
    outlet.lock()
    if failure == nil { failure = error }
    outlet.wakeAll()
    outlet.unlock()
  }
}
