import Synchronization
import Testing

@testable import VouchBatch

@Suite struct OrderedPipelineTests {
  @Test(arguments: [1, 2, 3, 8])
  func deliversInOrder(jobs: Int) throws {
    var next = 0
    var delivered: [Int] = []
    try OrderedPipeline<Int, Int>.run(
      jobs: jobs, makeWorker: { 0 },
      next: { () throws(BatchError) in
        next += 1
        return next <= 500 ? next : nil
      },
      work: { count, piece in
        count += 1
        // Uneven work, so that pieces overtake each other.
        var sum = piece
        for step in 0..<(piece * 37 % 1000) { sum = sum &* 31 &+ step }
        return sum == .min ? -1 : piece
      },
      deliver: { (piece) throws(BatchError) in delivered.append(piece) })
    #expect(delivered == Array(1...500))
  }

  @Test func holdsFewPiecesAtATime() throws {
    let underWay = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    var next = 0
    try OrderedPipeline<Int, Int>.run(
      jobs: 3, makeWorker: { 0 },
      next: { () throws(BatchError) in
        next += 1
        let now = underWay.add(1, ordering: .relaxed).newValue
        most.max(now, ordering: .relaxed)
        return next <= 2000 ? next : nil
      },
      work: { _, piece in piece },
      deliver: { (_) throws(BatchError) in underWay.subtract(1, ordering: .relaxed) })
    #expect(most.load(ordering: .relaxed) <= 4 * 3 + 3 + 1)
  }

  @Test(arguments: [1, 4])
  func stopsAtTheFirstError(jobs: Int) {
    var next = 0
    var delivered = 0
    let error = #expect(throws: BatchError.self) {
      try OrderedPipeline<Int, Int>.run(
        jobs: jobs, makeWorker: { 0 },
        next: { () throws(BatchError) in
          next += 1
          return next
        },
        work: { _, piece in piece },
        deliver: { (piece) throws(BatchError) in
          if piece == 50 { throw BatchError(.output, "full") }
          delivered += 1
        })
    }
    #expect(error?.message == "full")
    #expect(delivered == 49)
  }

  @Test func passesOnAnErrorOfTheInput() {
    let error = #expect(throws: BatchError.self) {
      try OrderedPipeline<Int, Int>.run(
        jobs: 2, makeWorker: { 0 },
        next: { () throws(BatchError) in throw BatchError(.input, "gone") },
        work: { _, piece in piece }, deliver: { (_) throws(BatchError) in })
    }
    #expect(error?.kind == .input)
  }
}
