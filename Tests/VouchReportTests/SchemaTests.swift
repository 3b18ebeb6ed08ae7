import Foundation
import Testing
import VouchAnalysis
import VouchInput

/// The schemas in `Schemas` name all kinds, severities, tiers and formats; `Tests/Formats` validates results.
@Suite struct SchemaTests {
  private func definitions() throws -> [String: Any] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schemas/result.schema.json")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require((schema as? [String: Any])?["$defs"] as? [String: Any])
  }

  @Test func namesEveryKind() throws {
    let definitions = try definitions()
    func names(_ definition: String) -> [String]? {
      (definitions[definition] as? [String: Any])?["enum"] as? [String]
    }
    let kinds = FindingKind.allCases
    #expect(names("weakness") == kinds.filter { !$0.isPositive }.map(\.rawValue))
    #expect(names("strength") == kinds.filter(\.isPositive).map(\.rawValue))
    #expect(names("severity") == Rule.Severity.allCases.map(\.rawValue))
    #expect(names("tier") == Tier.allCases.map(\.rawValue))
    let letter = definitions["letter"] as? [String: Any]
    let source = (letter?["properties"] as? [String: [String: Any]])?["source"]
    let format = (source?["properties"] as? [String: [String: Any]])?["format"]
    #expect(format?["enum"] as? [String] == InputFormat.allCases.map(\.rawValue))
  }
}
