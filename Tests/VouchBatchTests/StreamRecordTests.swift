import Testing

@testable import VouchBatch

@Suite struct StreamRecordTests {
  private func record(_ line: String) -> StreamRecord? { StreamRecord(Array(line.utf8)) }

  @Test func refusesNumbersThatAreNone() {
    #expect(record(#"{"id": 1.e5, "text": ""}"#) == .malformed("this is not one object of JSON"))
  }

  @Test func readsObjects() {
    #expect(
      record(#"{"id":"a","text":"b\n\u00e9\ud83d\ude00\/"}"#)
        == .text(literal: Array(#""a""#.utf8), name: "a", text: Array("b\n\u{e9}\u{1F600}/".utf8)))
    #expect(
      record(#" { "x" : [1, {"y": null}], "text":"", "id" : -1.5e3 } "#)
        == .text(literal: Array("-1.5e3".utf8), name: "-1.5e3", text: []))
    #expect(
      record(#"{"id":"\ud800","text":"\udc00x"}"#)
        == .text(
          literal: Array(#""\ud800""#.utf8), name: "\u{FFFD}", text: Array("\u{FFFD}x".utf8)))
  }

  @Test func readsPaths() {
    #expect(record("letters/a b.txt") == .path("letters/a b.txt"))
    #expect(record("") == nil)
    #expect(record("  ") == nil)
    #expect(StreamRecord([0xFF]) == .malformed("this path is not UTF-8"))
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
    guard case .malformed(let message)? = record(line) else {
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
