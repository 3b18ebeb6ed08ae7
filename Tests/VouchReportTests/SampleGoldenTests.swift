import Foundation
import Testing
import VouchAnalysis
import VouchInput
import VouchReport

/// The ten sample drafts, from file to judgement.
@Suite struct SampleGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpora/samples")

  private static let names = [
    "01-checkbox-hard-worker.txt", "02-checkbox-template.txt", "03-weak-tracked-changes.docx",
    "04-weak-private-clinic.xml", "05-adequate-pleasant-month.txt",
    "06-adequate-rating-table.docx", "07-strong-letterhead-in-header.docx",
    "08-strong-stroke-service.xml", "09-exceptional-two-encounters.txt",
    "10-exceptional-acting-intern.docx",
  ]

  private func report(_ name: String) throws -> [UInt8] {
    let file = try InputReader().read(path: Self.folder.appendingPathComponent(name).path)
    var analyzer = Analyzer()
    return ReportFormat.json.render([
      .letter(
        ReportInput(
          path: name, format: "\(file.format)", byteCount: file.byteCount,
          encoding: file.encoding, text: file.text, analysis: analyzer.analyze(file.text)))
    ])
  }

  @Test(arguments: names)
  func judgesAsRecorded(name: String) throws {
    let digest = try JSONDecoder().decode(SampleDigest.self, from: Data(report(name)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let golden = try encoder.encode(digest) + Data("\n".utf8)
    try Golden.expect(Array(golden), matches: "samples/\(name).json")
  }

  /// The file names say how careful readers rated them.
  @Test(arguments: names)
  func isWithinATierOfItsName(name: String) throws {
    let digest = try JSONDecoder().decode(SampleDigest.self, from: Data(report(name)))
    let tier = try #require(Tier(rawValue: digest.tier))
    let rated = try #require(Tier.allCases.first { name.contains("-\($0.rawValue)-") })
    #expect(abs(tier.rank - rated.rank) <= 1, "\(tier.rawValue)")
  }
}
