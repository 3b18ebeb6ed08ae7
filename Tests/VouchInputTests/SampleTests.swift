import Testing
import VouchInput
import VouchText

/// The sample drafts, among them packages written by other software.
@Suite struct SampleTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Corpora/samples"

  private func read(_ name: String) throws -> InputDocument {
    try InputReader().read(path: "\(Self.folder)/\(name)")
  }

  @Test func letterheadIsAHeader() throws {
    let letter = try read("07-strong-letterhead-in-header.docx")
    #expect(letter.format == .docx)
    #expect(letter.string(of: .header).hasPrefix("St. Wendelin Medical Center\nDepartment"))
    #expect(letter.string(of: .body).hasPrefix("September 15, 2025\nRe: "))
    #expect(letter.string(of: .footer).contains("(555) 010-7834"))
    #expect(letter.warnings.isEmpty)
  }

  @Test func trackedChangesAreAccepted() throws {
    let letter = try read("03-weak-tracked-changes.docx")
    #expect(letter.string.contains("who spent two weeks on our"))
    #expect(letter.string.contains("was pleasant and attentive. She"))
    #expect(!letter.string.contains("late"))
  }

  @Test func tableCellsAreLines() throws {
    let letter = try read("06-adequate-rating-table.docx")
    #expect(letter.string.contains("\nMedical knowledge\nAbove average\nShelf score"))
  }

  @Test(arguments: [
    ("04-weak-private-clinic.xml", InputFormat.flatOPC),
    ("05-adequate-pleasant-month.txt", .text), ("08-strong-stroke-service.xml", .documentXML),
    ("10-exceptional-acting-intern.docx", .docx),
  ])
  func formats(name: String, format: InputFormat) throws {
    let letter = try read(name)
    #expect(letter.format == format)
    #expect(letter.encoding == "utf-8")
    #expect(letter.string.contains("recommend"))
  }
}
