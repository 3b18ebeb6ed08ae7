import Foundation
import Testing
import VouchAnalysis
import VouchReport

@testable import VouchBatch

@Suite struct CheckpointTests {
  static let letter = LetterRecord(
    key: ContentHash(high: 1, low: 2),
    result: .letter(
      LetterFigures(
        tenths: 734, tier: 3, axes: [1, 2, 3, 4, 5], words: 300, scenarios: 2,
        kinds: Array(FindingKind.allCases.indices), applicant: "Amara Okafor",
        writer: "Elena Marsh", specialty: "é", waived: true)),
    signature: TextSignature(values: (0..<64).map { UInt16($0 * 1000) }, shingleCount: 290),
    line: JSONLine(bytes: Array("{\"p\":\"\",\"f\":[]}".utf8)[...], path: 5..<7, findingsEnd: 13),
    page: Array("<p>".utf8))

  static let failure = LetterWorker.failure("io", "there is no such file")

  @Test func recordsComeBack() throws {
    for record in [Self.letter, Self.failure] {
      var bytes: [UInt8] = []
      RecordCoding.append(record, to: &bytes)
      let head = try #require(RecordCoding.head(of: bytes[...]))
      #expect(head.0 == record.key)
      #expect(head.1 == record.figures?.tenths ?? -1)
      #expect(head.2 == record.signature)
      let body = try #require(RecordCoding.body(of: bytes[...]))
      #expect(body.result == record.result)
      #expect(body.line == record.line)
      #expect(body.page == record.page)
      for length in 0..<bytes.count { #expect(RecordCoding.body(of: bytes[..<length]) == nil) }
    }
  }

  @Test func dropsARecordThatWasCutShort() throws {
    let folder = try Scratch(["x"])
    defer { folder.remove() }
    let checkpoint = try Checkpoint.open(in: folder.url.path)
    try checkpoint.begin(runKey: 7)
    var bytes: [UInt8] = []
    _ = Checkpoint.frame(Self.letter, into: &bytes)
    let first = bytes.count
    var other = Self.letter
    other.key = ContentHash(high: 3, low: 4)
    _ = Checkpoint.frame(other, into: &bytes)
    for length in first..<bytes.count {
      try checkpoint.truncate(to: Checkpoint.headerSize)
      try checkpoint.write(Array(bytes[..<length]), at: Checkpoint.headerSize)
      let found = checkpoint.scan()
      #expect(found.places.count == 1)
      #expect(found.end == Checkpoint.headerSize + first)
    }
    bytes[bytes.count - 1] ^= 1
    try checkpoint.write(bytes, at: Checkpoint.headerSize)
    #expect(checkpoint.scan().places.count == 1)
    #expect(checkpoint.belongs(to: 7))
    #expect(!checkpoint.belongs(to: 8))
  }

  @Test func isHeldByOneRun() throws {
    let folder = try Scratch(["x"])
    defer { folder.remove() }
    do {
      let first = try Checkpoint.open(in: folder.url.path)
      let error = #expect(throws: BatchError.self) { try Checkpoint.open(in: folder.url.path) }
      #expect(error?.kind == .busy)
      first.remove()
    }
    #expect(throws: Never.self) { try Checkpoint.open(in: folder.url.path) }
  }
}
