import Testing

@testable import VouchBatch

@Suite struct StreamRecordTests {
  private func record(_ line: String) -> StreamRecord? { StreamRecord(Array(line.utf8)) }

  @Test func refusesNumbersThatAreNone() {
    #expect(record(#"{"id": 1.e5, "text": ""}"#) == .malformed("not valid JSON"))
  }

  private func id(_ literal: String, _ name: String) throws -> RecordID {
    let id = try #require(RecordID(Array(literal.utf8)))
    #expect(id.name == name)
    return id
  }

  @Test func keepsTheIDOfWhatItRefuses() throws {
    let seven = try id("7", "7")
    let cases: [(String, String, RecordID?)] = [
      (#"{"id":7,"text":"cut"#, "not valid JSON", seven),
      (#"{"id":7,"text":"a"} {"#, "not valid JSON", seven),
      (#"{"id":7,"text":"\q5}"#, "not valid JSON", seven),
      (#"{"text":"cut,"id":7}"#, "not valid JSON", nil),
      (#"{"id":7}"#, "the object has no \"text\"", seven),
      (#"{"text":{"x":[]},"id":7}"#, "\"text\" is no string", seven),
      (#"{"id":7,"text":"a","text":5}"#, "\"text\" is no string", seven),
      (#"{"text":"a"}"#, "the object has no \"id\"", nil),
      (#"{"id":[7],"text":"a"}"#, "\"id\" is no string and no number", nil),
    ]
    for (line, message, id) in cases {
      #expect(record(line) == .malformed(message, id: id), "\(line)")
    }
  }

  @Test func readsObjects() throws {
    #expect(
      record(#"{"id":"a","text":"b\n\u00e9\ud83d\ude00\/"}"#)
        == .text(Array("b\n\u{e9}\u{1F600}/".utf8), id: try id(#""a""#, "a")))
    #expect(
      record(#" { "x" : [1, {"y": null}], "text":"", "id" : -1.5e3 } "#)
        == .text([], id: try id("-1.5e3", "-1.5e3")))
    #expect(
      record(#"{"id":"\ud800","text":"\udc00x"}"#)
        == .text(Array("\u{FFFD}x".utf8), id: try id(#""\ud800""#, "\u{FFFD}")))
  }

  @Test func readsPaths() {
    #expect(record("letters/a b.txt") == .path("letters/a b.txt"))
    #expect(record("") == nil)
    #expect(record("  ") == nil)
    #expect(StreamRecord([0xFF]) == .malformed("the path is not UTF-8"))
  }

  @Test(arguments: [
    "{", "{}", #"{"id":1}"#, #"{"text":"a"}"#, #"{"id":true,"text":"a"}"#, #"{"id":1,"text":2}"#,
    #"{"id":1,"text":"a"} x"#, #"{"id":1,"text":"a",}"#, #"{"id":01,"text":"a"}"#,
    #"{"id":1,"text":"\x"}"#, #"{"id":1,"text":"\u12"}"#, #"{"id":1,"text":"a"#,
    #"{"id":NaN,"text":""}"#,
    #"{"id":1.,"text":"a"}"#, #"{id:1,"text":"a"}"#, #"{"id":1 "text":"a"}"#,
    "{\"id\":1,\"text\":\"\t\"}",
  ])
  func refuses(_ line: String) {
    guard case .malformed(let message, _)? = record(line) else {
      Issue.record("taken: \(line)")
      return
    }
    #expect(!message.contains("a\""))
  }

  @Test(arguments: [
    (#"{"id":""#, #"","text":"a"}"#), (#"{"id":1,"text":""#, #"\u0041"}"#),
    (#"{"id":1,"text":"a","x":[{""#, #"":1}]}"#),
  ])
  func refusesWhatIsNoUTF8(start: String, end: String) {
    for bytes in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]] {
      guard case .malformed? = StreamRecord(Array(start.utf8) + bytes + Array(end.utf8)) else {
        Issue.record("taken: \(start), \(bytes)")
        continue
      }
    }
  }

  @Test func refusesDeepNesting() {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(record("{\"id\":1,\"text\":\"\",\"x\":\(deep)}") != nil)
    guard case .malformed? = record("{\"id\":1,\"text\":\"\",\"x\":\(deep)}") else {
      Issue.record("taken")
      return
    }
  }
}
