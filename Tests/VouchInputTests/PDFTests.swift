import Glibc
import Testing

@testable import VouchInput

/// PDF files through `pdftotext`, and what is made of its lines.
@Suite struct PDFTests {
  /// A file of pages with lines of text.
  private static func pdf(_ pages: [[String]]) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for (index, lines) in pages.enumerated() {
      let show = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
      let stream = "BT /F1 10 Tf 12 TL 50 780 Td \(show) ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(stream.utf8.count) >> stream\n\(stream)\nendstream")
    }
    var out = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let place = "\(out.utf8.count)"
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      out += "\(index + 1) 0 obj \(object) endobj\n"
    }
    let start = out.utf8.count
    out +=
      "xref\n0 \(objects.count + 1)\n\(table)trailer << /Size \(objects.count + 1) "
      + "/Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(out.utf8)
  }

  @Test func files() throws {
    let letter = Self.pdf([["Dear Program Director,", "I recommend her."]])
    guard PDFTool() != nil else {
      #expect(failure(letter, name: "a.pdf")?.kind == .unsupported)
      return
    }
    let document = try read(letter, name: "a.pdf")
    #expect(document.string == "Dear Program Director,\nI recommend her.\n")
    #expect(document.format == .pdf)
    let scan = failure(Self.pdf([[]]), name: "a.pdf")
    #expect(scan?.kind == .noText)
    #expect(scan?.message.contains("scan") == true)
    #expect(failure(Array("%PDF-1.7\n".utf8), name: "a.pdf")?.kind == .damaged)
    #expect(failure(Array("%PDF-1.7\n/Encrypt".utf8), name: "a.pdf")?.kind == .encrypted)
    var limits = InputLimits()
    limits.textBytes = 10
    #expect(failure(letter, name: "a.pdf", limits: limits)?.kind == .tooLarge)
  }

  private static func joined(_ pages: String...) -> String {
    let text = Array(pages.joined(separator: "\u{C}").utf8)
    return String(decoding: PDFLines.text(PDFPages(Ligatures.spellOut(text))), as: UTF8.self)
  }

  @Test func lines() {
    let wrapped = """
      University Hospital
      12 Main Street

      I have known Dr. Okafor for two years as her attending on our wards, and
      she is a well-known teacher. In that time she cared for a great many pa-
      tients, and was a well-
      known voice.
      1. The first of a list of things that are long enough to fill a whole line
      2. e\u{FB03}cient
      """
    #expect(
      Self.joined(wrapped) == """
        University Hospital
        12 Main Street
        I have known Dr. Okafor for two years as her attending on our wards, and \
        she is a well-known teacher. In that time she cared for a great many \
        patients, and was a well-known voice.
        1. The first of a list of things that are long enough to fill a whole line
        2. efficient

        """)
  }

  @Test func repeatedLines() {
    let text = Self.joined(
      "Mercy Hospital\nLetter 1\n\nDear all\n\nPage 1 of 3",
      "Mercy Hospital\nLetter 2\n\nmore\n\nPage 2 of 3",
      "Mercy Hospital\nLetter 3\n\nSincerely\n\nPage 3 of 3", "")
    #expect(text == "Mercy Hospital\nLetter 1\nDear all\nmore\nSincerely\n")
  }
}
