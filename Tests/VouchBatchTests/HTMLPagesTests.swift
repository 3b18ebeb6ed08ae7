import Foundation
import HTMLScanning
import Testing

@testable import VouchBatch

@Suite struct HTMLPagesTests {
  private func options(_ folder: Scratch) -> BatchOptions {
    BatchOptions(
      inputs: [folder.path("in")], output: folder.path("out"), jobs: 2, formats: [.html],
      version: "test")
  }

  private func pages(_ folder: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("out/pages")).sorted()
  }

  private func scan(_ folder: Scratch, _ name: String) throws -> HTMLScan {
    try HTMLScan(Array(try folder.contents("out/\(name)").utf8))
  }

  private func links(_ scan: HTMLScan) -> [String] {
    scan.tags.compactMap { $0.attributes["href"] }
  }

  @Test func everyLinkFindsItsPage() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    try folder.write("in/a.txt", BatchTests.letter)
    try folder.write("in/b.txt", BatchTests.letter.replacing("Amara Okafor", with: "Li Wei"))
    try folder.write("in/c.txt", "")
    try folder.write("in/d.txt", "To whom it may concern, she was a student here.")
    _ = try Batch(options(folder)).run()
    #expect(try pages(folder) == ["1-a.html", "2-b.html", "4-d.html"])
    let index = try scan(folder, "index.html")
    for link in links(index) where !link.hasPrefix("#") {
      #expect(FileManager.default.fileExists(atPath: folder.path("out/\(link)")), "\(link)")
    }
    #expect(links(index).count { $0 == "pages/1-a.html" } == 2, "its row and its near-duplicate")
    #expect(["results.csv", "results.jsonl", "summary.json"].allSatisfy(links(index).contains))
    #expect(index.tags.count { $0.name == "tr" && $0.attributes["data-k"] != nil } == 3)
    let names = Set(index.tags.compactMap { $0.attributes["id"] })
    #expect(
      links(index).filter { $0.hasPrefix("#") }.allSatisfy {
        names.contains(String($0.dropFirst()))
      })
    // Letters lead to the one before and after them that could be read.
    #expect(
      try Set(links(scan(folder, "pages/2-b.html")).filter { !$0.hasPrefix("#") })
        == ["../index.html", "1-a.html", "4-d.html"])
    let last = try scan(folder, "pages/4-d.html")
    #expect(Set(links(last).filter { !$0.hasPrefix("#") }) == ["../index.html", "2-b.html"])
    let text = try folder.contents("out/index.html")
    #expect(text.contains("c.txt</b> the file holds no text") || text.contains("c.txt</b> "))
  }

  /// Pages of letters that are gone go too; files that Vouch did not make stay.
  @Test func removesItsOwnStalePages() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    for name in ["a", "b"] { try folder.write("in/\(name).txt", BatchTests.letter + name) }
    _ = try Batch(options(folder)).run()
    try folder.write("out/pages/mine.html", "<p>not of Vouch</p>")
    try folder.write("out/pages/9-left.html.partial", "left by a killed run")
    try FileManager.default.removeItem(atPath: folder.path("in/b.txt"))
    _ = try Batch(options(folder)).run()
    #expect(try pages(folder) == ["1-a.html", "mine.html"])
  }

  @Test func hostileNamesAndLettersChangeNoElement() throws {
    let attack = "<script>alert(1)<\u{338}&\"\u{301} onfocus='x' \u{202E}={{rows}}"
    func skeleton(_ text: String) throws -> [[String]] {
      let folder = try Scratch([])
      defer { folder.remove() }
      let letter = BatchTests.letter.replacing("Elena Marsh", with: text).replacing(
        "Amara", with: text)
      for number in 0..<3 { try folder.write("in/\(text)-\(number).txt", letter) }
      try folder.write("in/\(text).txt", "")
      _ = try Batch(options(folder)).run()
      return try (["index.html"] + pages(folder).map { "pages/\($0)" }).map { name in
        let scan = try scan(folder, name)
        #expect(!(try folder.contents("out/\(name)")).unicodeScalars.contains("\u{202E}"))
        return scan.tags.flatMap { [$0.name] + $0.attributes.keys.sorted() }.filter {
          $0.hasPrefix("on") || ["script", "style", "src", "img", "base", "iframe"].contains($0)
        }
      }
    }
    let expected = try skeleton("Plain")
    #expect(expected.count == 4)
    #expect(try skeleton(attack.replacing("/", with: "")) == expected)
  }

  /// A stop while pages are being written leaves none behind, and the next run makes the same.
  @Test func aStopLeavesNoPage() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    for number in 0..<600 { try folder.write("in/\(number).txt", "\(number) " + BatchTests.letter) }
    let stop = BatchStop()
    let error = #expect(throws: BatchError.self) {
      _ = try Batch(options(folder), stop: stop) {
        if $0.phase == .writing { stop.request() }
      }.run()
    }
    #expect(error?.kind == .stopped)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")) == [Checkpoint.name])
    var resuming = options(folder)
    resuming.resumes = true
    var restored = 0
    _ = try Batch(resuming) { restored = max(restored, $0.restored) }.run()
    #expect(restored == 600)
    #expect(try pages(folder).count == 600)
  }
}
