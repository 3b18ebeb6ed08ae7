import Testing
import VouchAnalysis
import VouchText

@testable import VouchBatch

@Suite struct DuplicateTests {
  private static func table(_ letters: [String]) -> SignatureTable {
    var signer = TextSigner()
    var table = SignatureTable(count: letters.count)
    for (index, letter) in letters.enumerated() {
      table.set(signer.signature(of: Letter(SourceText(letter)).tokens), at: index)
    }
    return table
  }

  /// The share of copies that lie in one cluster with their originals, among all corpora.
  private static func recall(
    _ copies: [(original: Int, text: String)], of letters: [String],
    joinsOriginalsAlone: Bool = true
  ) -> Double {
    let clusters = DuplicateClusters(table(letters + copies.map(\.text)), jobs: 2)
    let found = copies.indices.count {
      let cluster = clusters.cluster(of: letters.count + $0)
      return cluster != nil && cluster == clusters.cluster(of: copies[$0].original)
    }
    if joinsOriginalsAlone { #expect(clusters.members.allSatisfy { $0.count == 2 }) }
    return Double(found) / Double(copies.count)
  }

  @Test func noFalseClusterInTheCorpora() throws {
    let letters = try PlantedCopies().letters
    #expect(letters.count >= 320)
    #expect(DuplicateClusters(Self.table(letters), jobs: 2).members.isEmpty)
  }

  @Test func findsExactCopies() throws {
    let letters = try PlantedCopies().letters
    let copies = letters.enumerated().filter { $0.element.utf8.count > 400 }.map {
      ($0.offset, $0.element)
    }
    #expect(copies.count > 300)
    #expect(Self.recall(copies, of: letters) == 1)
  }

  @Test func findsCopiesWithOtherNames() throws {
    let planted = try PlantedCopies()
    var analyzer = Analyzer()
    let copies = planted.letters.enumerated().compactMap { index, letter -> (Int, String)? in
      guard letter.utf8.count > 400,
        let applicant = analyzer.analyze(SourceText(letter)).facts.applicant
      else { return nil }
      return (index, planted.withOtherNames(letter, applicant: applicant))
    }
    #expect(copies.count > 280)
    #expect(Self.recall(copies, of: planted.letters) == 1)
  }

  @Test func findsCopiesWithATenthOfTheWordsChanged() throws {
    var planted = try PlantedCopies()
    let copies = planted.letters.indices.filter { planted.letters[$0].utf8.count > 400 }
      .map { ($0, planted.withOtherWords(planted.letters[$0])) }
    let recall = Self.recall(copies, of: planted.letters)
    #expect(recall >= 0.95, "\(recall) of \(copies.count)")
  }

  @Test func findsCopiesWithOneParagraphReplaced() throws {
    var planted = try PlantedCopies()
    let copies = planted.letters.indices.compactMap { index in
      planted.withOtherParagraph(planted.letters[index]).map { (index, $0) }
    }
    // The paragraph put in is itself a copy, so the letter that it came from may join.
    let recall = Self.recall(copies, of: planted.letters, joinsOriginalsAlone: false)
    #expect(copies.count > 100)
    #expect(recall >= 0.9, "\(recall) of \(copies.count)")
  }

  @Test func clustersDoNotDependOnJobs() throws {
    var planted = try PlantedCopies()
    let letters = planted.letters + planted.letters.map { planted.withOtherWords($0) }
    let table = Self.table(letters)
    let one = DuplicateClusters(table, jobs: 1)
    for jobs in [2, 7] { #expect(DuplicateClusters(table, jobs: jobs).members == one.members) }
  }

  @Test func saysHowMuchIsCommon() throws {
    let letters = try PlantedCopies().letters
    let long = letters.filter { $0.utf8.count > 1500 }
    let table = Self.table([long[0], long[0], long[1], long[0] + "\n\n" + long[1]])
    #expect(table.share(of: 0, in: 1) == 1)
    #expect(table.share(of: 0, in: 2) < 0.05)
    #expect(table.share(of: 0, in: 3) > 0.8)
    #expect(abs(table.share(of: 3, in: 0) - 0.5) < 0.2)
  }

  @Test func manyEqualLettersTakeLinearTime() throws {
    let letter = try PlantedCopies().letters[0]
    var signer = TextSigner()
    let signature = signer.signature(of: Letter(SourceText(letter)).tokens)
    var table = SignatureTable(count: 3000)
    for index in 0..<3000 { table.set(signature, at: index) }
    let clusters = DuplicateClusters(table, jobs: 2)
    #expect(clusters.members.map(\.count) == [3000])
    #expect(clusters.neighbours(of: 1500).count == DuplicateClusters.mostNamed)
  }

  @Test func shortTextsAreNotCompared() {
    let text = "Dear Program Director: I recommend Dr. Lee."
    #expect(DuplicateClusters(Self.table([text, text]), jobs: 1).members.isEmpty)
  }

  @Test func catalogueExamplesHold() {
    let rule = RuleCatalogue.rule(for: .duplicateText)
    for (example, isFlagged) in [(rule.flagged, true), (rule.notFlagged, false)] {
      let letters = example.split(separator: "\n").map(String.init)
      #expect(letters.count == 2)
      let clusters = DuplicateClusters(Self.table(letters), jobs: 1)
      #expect(clusters.members.isEmpty == !isFlagged, "\(example)")
    }
  }

  @Test func findingNamesTheOthers() {
    let finding = DuplicateFinding(others: [("b\"c", 1, 0.914), ("d", 0, 0.5)], otherCount: 31)
    let json = String(decoding: finding.json, as: UTF8.self)
    #expect(
      json.hasPrefix(#"{"kind":"duplicate-text","rule":"duplicate-text","severity":"warning""#))
    #expect(json.contains(#""span":null,"quote":null"#))
    #expect(json.contains(#""share":0.91,"letters":31,"others":[{"path":"b\"c","share":0.91},"#))
  }
}
