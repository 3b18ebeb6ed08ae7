import Foundation
import HTMLScanning
import SeededRandom
import Testing
import VouchAnalysis
import VouchText

@testable import VouchReport

/// The letter in the page is the letter, and its marks cover what the annotations name.
@Suite struct LetterMarkupTests {
  /// One byte of a page's letter with the numbers of the notes that mark it.
  private struct Marked: Equatable {
    var byte: UInt8
    var numbers: Set<Int>
  }

  private func markup(_ source: SourceText, _ annotations: [Annotation]) -> [UInt8] {
    LetterMarkup(
      text: source, blocks: LetterBlock.all(in: source), annotations: annotations, prefix: ""
    ).render()
  }

  /// The bytes that a page shows of the letter, white space left out.
  private func shown(_ page: [UInt8]) throws -> [Marked] {
    var result: [Marked] = []
    var isText = false
    var isReference = false
    var numbers: Set<Int> = []
    for item in try HTMLScan(page).items {
      switch item {
      case .tag(let tag) where tag.name == "p":
        isText = !tag.isClosing && tag.attributes["class"] == "text"
      case .tag(let tag) where tag.name == "a": isReference = !tag.isClosing
      case .tag(let tag) where tag.name == "mark":
        numbers = Set((tag.attributes["data-n"] ?? "").split(separator: " ").compactMap { Int($0) })
      case .text(let text) where isText && !isReference:
        result += text.utf8.filter { $0 > 0x20 }.map { Marked(byte: $0, numbers: numbers) }
      default: break
      }
    }
    return result
  }

  /// The slow way: every byte asks every annotation.
  private func expected(_ source: SourceText, _ annotations: [Annotation]) -> [Marked] {
    source.utf8.enumerated().filter { $0.element > 0x20 }.map { offset, byte in
      Marked(
        byte: byte,
        numbers: Set(annotations.filter { $0.range.contains(offset) }.map(\.number)))
    }
  }

  @Test func marksAnyOverlappingPassages() throws {
    var random = SeededGenerator(seed: 1)
    let letter = """
      Harbor Hospital
      14 September

      One paragraph that is told in a line of its own and says this and that of the applicant, at some length too.
      A second one; with <marks> & "quotes" of \u{E9}t\u{E9}.

        Indented\twords
      and more.
      """
    let source = SourceText(letter)
    let starts = letter.unicodeScalars.indices.map {
      letter.utf8.distance(from: letter.startIndex, to: $0)
    }
    for _ in 0..<200 {
      var annotations = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let ends = [starts.randomElement(using: &random)!, starts.randomElement(using: &random)!]
          .sorted()
        return Annotation(
          range: ends[0]..<ends[1],
          layer: Annotation.Layer.allCases.randomElement(using: &random)!,
          subject: .scenario)
      }
      annotations.sort {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      }
      for index in annotations.indices { annotations[index].number = index + 1 }
      let page = markup(source, annotations)
      #expect(try shown(page) == expected(source, annotations), "\(annotations.map(\.range))")
      let tags = try HTMLScan(page).tags
      for kind in ["note ", "ref "] {
        #expect(tags.count { $0.attributes["class"]?.hasPrefix(kind) == true } == annotations.count)
      }
    }
  }

  /// All labelled letters are in their pages, byte by byte, and no page is over 150 KB.
  @Test(arguments: ["dev-c", "dev-d", "dev-e", "dev-f", "dev-g", "dev-h"])
  func showsEveryLetterInFull(corpus: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpora/\(corpus)/letters")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 40)
    var analyzer = Analyzer()
    for name in names {
      let source = SourceText(
        utf8: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
      let analysis = analyzer.analyze(source)
      let annotations = Annotation.all(of: analysis, within: source.utf8.count)
      #expect(try shown(markup(source, annotations)) == expected(source, annotations), "\(name)")
      let page = ReportFormat.html.render([
        .letter(
          ReportInput(
            path: name, format: "text", byteCount: source.utf8.count, encoding: "utf-8",
            text: source, analysis: analysis))
      ])
      #expect(page.count < 150_000, "\(name)")
    }
  }

  @Test func wrappedLinesAreOneParagraphAndAddressesAreNot() {
    func blocks(_ text: String) -> [(Int, Bool)] {
      LetterBlock.all(in: SourceText(text)).map { ($0.line, $0.isWrapped) }
    }
    let wrapped = """
      I have known the applicant since the spring of this year, when she came
      to our ward and stayed for six weeks, in which I saw her nearly every
      day.

      Sincerely,
      Elena Marsh
      """
    #expect(blocks(wrapped).map(\.0) == [1, 5])
    #expect(blocks(wrapped).map(\.1) == [true, false])
    let long = String(repeating: "word ", count: 40)
    #expect(blocks("Dear all,\n\(long)\n\(long)\nSincerely,\nE. M.").map(\.0) == [1, 2, 3, 4])
    #expect(blocks("").isEmpty)
    #expect(blocks("\n \n\t\n").isEmpty)
  }
}
