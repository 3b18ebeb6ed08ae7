import Foundation
import HTMLScanning
import Testing
import VouchAnalysis
import VouchText

@testable import VouchReport

@Suite struct HTMLReportTests {
  private func page(_ outcomes: LetterOutcome...) -> [UInt8] {
    ReportFormat.html.render(outcomes)
  }

  /// The page's part of a letter without the tiers on the scale, which move when the weights are fitted.
  private func body(_ input: ReportInput) -> [UInt8] {
    let lines = LetterBody(input).render().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let tiers = Array("<rect class=\"zone".utf8)
    return Array(lines.filter { !$0.starts(with: tiers) }.joined(separator: [UInt8(ascii: "\n")]))
  }

  @Test func bodyIsAsRecorded() throws {
    try Golden.expect(body(SampleLetter.input), matches: "letter-body.html")
    try Golden.expect(body(SampleLetter.bare), matches: "letter-body-bare.html")
  }

  @Test func standsAlone() throws {
    let scan = try HTMLScan(page(.letter(SampleLetter.input)))
    for tag in scan.tags {
      #expect(tag.attributes["style"] == nil && tag.attributes["src"] == nil)
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      if let target = tag.attributes["href"] { #expect(target.hasPrefix("#"), "\(target)") }
      #expect(!["link", "img", "iframe", "object", "base", "form"].contains(tag.name))
    }
    #expect(scan.tags.count { $0.name == "script" } == 1)
    // Nothing but the declaration of the character set comes before the policy.
    let metas = scan.tags.filter { $0.name == "meta" }
    #expect(metas[1].attributes["http-equiv"] == "Content-Security-Policy")
    #expect(metas[1].attributes["content"]?.hasPrefix("default-src 'none'; ") == true)
  }

  /// Every link within a page finds its place, in a page of several letters too.
  @Test func notesAndPassagesLinkBothWays() throws {
    for scan in [
      try HTMLScan(page(.letter(SampleLetter.input))),
      try HTMLScan(
        page(
          .letter(SampleLetter.input), .failure(SampleLetter.failure), .letter(SampleLetter.input))),
    ] {
      let names = scan.tags.compactMap { $0.attributes["id"] }
      #expect(Set(names).count == names.count)
      let targets = scan.tags.compactMap { $0.attributes["href"]?.dropFirst() }.map(String.init)
      #expect(Set(targets).subtracting(names).isEmpty)
      let notes = scan.tags.filter { $0.attributes["class"]?.hasPrefix("note ") == true }
      let references = scan.tags.filter { $0.attributes["class"]?.hasPrefix("ref ") == true }
      #expect(notes.count == references.count)
      #expect(notes.count > 0 && notes.count.isMultiple(of: 10))
      for reference in references {
        let target = try #require(reference.attributes["href"])
        let name = try #require(reference.attributes["id"])
        #expect(notes.contains { "#" + ($0.attributes["id"] ?? "") == target })
        #expect(targets.contains(name))
      }
    }
  }

  @Test func asksAtMostSixQuestions() throws {
    var input = SampleLetter.input
    input.analysis.findings = FindingKind.allCases.filter { !$0.isPositive }.map {
      Finding(kind: $0, range: $0.isLetterWide ? nil : 0..<6)
    }
    func questions(_ bytes: [UInt8]) throws -> Int {
      try HTMLScan(bytes).tags.count { $0.name == "li" }
    }
    #expect(try questions(LetterBody(input).render()) == 6)
    #expect(
      try questions(LetterBody(input, showsAll: true).render())
        == WriterQuestion.all(for: input.analysis).count)
  }

  @Test func saysWhatTheReaderMustKnow() {
    let text = String(decoding: page(.letter(SampleLetter.input)), as: UTF8.self)
    #expect(text.contains("The applicant waived the right to read this letter"))
    #expect(text.contains("The score is a reader&#39;s impression of this letter."))
    var open = SampleLetter.input
    open.analysis.facts.waived = false
    let other = String(decoding: page(.letter(open)), as: UTF8.self)
    #expect(!other.contains("Confidential"))
    #expect(other.contains("not waived"))
  }

  @Test func namesTheFailure() throws {
    let text = String(decoding: page(.failure(SampleLetter.failure)), as: UTF8.self)
    #expect(text.contains("broken.docx") && text.contains("the ZIP directory is cut off"))
  }
}
