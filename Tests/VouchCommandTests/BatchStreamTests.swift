import Foundation
import Testing

@Suite struct BatchStreamTests {
  @Test func answersInOrder() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    let input = """
      {"id": 7, "text": "Dear Director, she is good."}
      a.txt

      {"id": "x\\ny", "text": "Dear Director,\\n\\nhe is good."}
      {"id": 8}
      none.txt

      """
    let result = try program.run("batch", "-", input: Array(input.utf8))
    #expect(result.status == 2)
    #expect(result.errors == "vouch: 2 of 5 records could not be read\n")
    let objects = try result.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == 5)
    #expect(objects[0]["id"] as? Int == 7)
    #expect((objects[1]["source"] as? [String: Any])?["path"] as? String == "a.txt")
    #expect(objects[1]["id"] == nil)
    #expect(objects[2]["id"] as? String == "x\ny")
    #expect((objects[3]["error"] as? [String: String])?["kind"] == "bad-record")
    #expect((objects[4]["error"] as? [String: String])?["kind"] == "io")
    #expect(!result.text.contains("percentile"))
  }

  /// 20,000 records, or as many as VOUCH_STREAM_RECORDS says: the debug build takes half a millisecond each.
  @Test func memoryDoesNotGrowWithTheRecords() throws {
    let wanted = ProcessInfo.processInfo.environment["VOUCH_STREAM_RECORDS"].flatMap { Int($0) }
    let count = wanted ?? 20_000
    let program = try Program()
    defer { program.remove() }
    /// Peak memory in KB, read before the input ends: what a parent is told holds the parent's own memory.
    func peak(_ count: Int) throws -> Int {
      let text = "I recommend Ms. Lee."
      let lines = (1...count).map { "{\"id\":\($0),\"text\":\"\(text)\"}\n" }.joined()
      try program.write("in", Array(lines.utf8))
      let result = try program.shell(
        """
        : >out
        exec 3> >(exec "$VOUCH" batch - >out)
        pid=$!
        cat in >&3
        for ((tries = 0; tries < 3000; tries++)); do
          [ "$(wc -l <out)" -ge \(count) ] && break
          sleep 0.1
        done
        sed -n 's/^VmHWM:[[:space:]]*\\([0-9]*\\) kB$/\\1/p' "/proc/$pid/status"
        exec 3>&-
        wait "$pid"
        """)
      #expect(result.status == 0, "\(result.errors)")
      return try #require(Int(result.text.split(separator: "\n").first ?? ""), "\(result.errors)")
    }
    // What waits between the workers is bounded, but takes thousands of records to fill.
    let few = try peak(count / 5)
    let many = try peak(count)
    #expect(many < few + (24 << 10), "\(few) KB, \(many) KB")
    var number = 0
    for line in (program.contents("out") ?? "").split(separator: "\n") {
      number += 1
      guard line.hasSuffix(",\"id\":\(number)}") else {
        Issue.record("line \(number) is out of order")
        break
      }
    }
    #expect(number == count)
  }

  @Test func answersBeforeMoreIsSent() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      """
      coproc $VOUCH batch -
      for number in 1 2 3; do
        printf '{"id":%d,"text":"She is good."}\\n' $number >&"${COPROC[1]}"
        read -r -t 20 line <&"${COPROC[0]}" && echo "${line: -8}"
      done
      """)
    #expect(result.text == ",\"id\":1}\n,\"id\":2}\n,\"id\":3}\n")
  }

  @Test func nothingIsReadAheadOfASlowReader() throws {
    let program = try Program()
    defer { program.remove() }
    // Nobody reads: pipes and workers fill up, and the writer stands still well before its end.
    let result = try program.shell(
      """
      mkfifo in out; exec 9<>out
      (for n in {1..40000}; do
        echo '{"id":1,"text":"She was good to us all of that long month."}'
        (( n % 100 )) || echo $n >> sent
      done) > in & writer=$!
      $VOUCH batch - --jobs 2 < in >&9 & reader=$!
      for wait in {1..200}; do [ -s sent ] && break; sleep 0.1; done
      for wait in {1..20}; do
        now=$(tail -n 1 sent); sleep 1.5; [ "$now" = "$(tail -n 1 sent)" ] && break
      done
      echo $now; kill -KILL $reader $writer
      """)
    let sent = Int(result.text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    #expect(sent > 0)
    #expect(sent < 39_000)
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      "(for n in {1..3000}; do echo '{\"id\":1,\"text\":\"She is good.\"}'; done) | "
        + "($VOUCH batch -; echo $? >&2) | head -n 1 | cut -c 1-12")
    #expect(result.text == "{\"schema\":1,\n")
    #expect(result.errors == "0\n")
  }

  @Test func aReaderThatLeavesEndsItThoughTheInputStaysOpen() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      """
      mkfifo in; exec 9<>in
      (timeout -k 1 30 $VOUCH batch - --jobs 2 <in; echo $? >&2) | head -n 1 | cut -c 1-12 & reader=$!
      for n in 1 2; do sleep 0.5; echo '{"id":1,"text":"She is good."}' >&9; done
      wait $reader
      """)
    #expect(result.text == "{\"schema\":1,\n")
    #expect(result.errors == "0\n")
  }

  @Test(arguments: ["<&-", "</dev/null >&-"])
  func aClosedInputOrOutputIsAnError(redirection: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell("timeout -k 1 30 $VOUCH batch - \(redirection)")
    #expect(result.status == 2)
    #expect(result.errors.hasSuffix("Bad file descriptor\n"), "\(result.errors)")
  }

  @Test func aFullOutputEndsItThoughTheInputStaysOpen() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      """
      mkfifo in; exec 9<>in
      (timeout -k 1 30 $VOUCH batch - --jobs 2 <in >/dev/full; echo $? >&2) & reader=$!
      sleep 0.5; echo '{"id":1,"text":"She is good."}' >&9
      wait $reader
      """)
    #expect(result.errorLines.count == 2)
    #expect(result.errors.contains("standard output"))
    #expect(result.errorLines.last == "2")
  }

  @Test func unusableRecordsSayWhichTheyAre() throws {
    let program = try Program()
    defer { program.remove() }
    let input: [String] = [
      #"{"id":7,"text":"unterminated"#, #"{"id":2}"#, "", #"{"id":3,"text":5}"#,
      #"{"text":"She is good."}"#, #"{"text":5,"id":"six"}"#, #"{"id":8,"text":""}"#,
    ]
    let invalid = [UInt8](#"{"id":""#.utf8) + [0xFF] + [UInt8](#"","text":"She is good."}"#.utf8)
    let lines = Array(input.joined(separator: "\n").utf8) + [0x0A] + invalid
    let result = try program.run("batch", "-", "--jobs", "2", input: lines)
    #expect(result.status == 2)
    let records = try result.text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let source = object?["source"] as? [String: String]
      let error = object?["error"] as? [String: String]
      return [source?["path"], (object?["id"]).map { "\($0)" }, error?["message"]].map { $0 ?? "-" }
    }
    #expect(
      records == [
        ["7", "7", "line 1: not valid JSON"],
        ["2", "2", "line 2: the object has no \"text\""],
        ["3", "3", "line 4: \"text\" is no string"],
        ["", "-", "line 5: the object has no \"id\""],
        ["six", "six", "line 6: \"text\" is no string"],
        ["8", "8", "line 7: \"text\" is empty"],
        ["", "-", "line 8: not valid JSON"],
      ])
  }
}
