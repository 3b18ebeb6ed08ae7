import Testing
import VouchInput
import VouchText

/// A Word document written part by part.
struct WordFixture {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var body: String
  /// More parts, by name.
  var parts: [String: String] = [:]
  /// Links of the main part: identifier, last component of the type, target.
  var links: [(id: String, type: String, target: String)] = []
  var main = "word/document.xml"
  var mainTarget = "word/document.xml"
  var rootMode = ""
  var namespace = WordFixture.transitional

  init(_ body: String) {
    self.body = body
  }

  /// The namespaces that the examples use.
  static func declarations(_ namespace: String = transitional) -> String {
    """
    xmlns:w="\(namespace)" xmlns:r="\(officeTypes)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://example.org/drawing" \
    xmlns:later="http://example.org/later"
    """
  }

  static func element(_ name: String, _ content: String, _ namespace: String = transitional)
    -> String
  {
    "<w:\(name) \(declarations(namespace))>\(content)</w:\(name)>"
  }

  static func relationships(
    _ links: [(id: String, type: String, target: String)], mode: String = ""
  )
    -> String
  {
    let lines = links.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(officeTypes)/\($0.type)\" Target=\"\($0.target)\"\(mode)/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(lines.joined())</Relationships>
      """
  }

  var documentXML: String {
    Self.element("document", "<w:body>\(body)</w:body>", namespace)
  }

  /// All parts in the order of their names, the package's own links among them.
  var allParts: [(name: String, xml: String)] {
    var all = parts
    all[main] = documentXML
    all["_rels/.rels"] = Self.relationships(
      [("rId1", "officeDocument", mainTarget)], mode: rootMode)
    if !links.isEmpty {
      let cut = main.lastIndex(of: "/").map { main.index(after: $0) } ?? main.startIndex
      all["\(main[..<cut])_rels/\(main[cut...]).rels"] = Self.relationships(links)
    }
    return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var zip: ZipBuilder {
    ZipBuilder(
      members: allParts.map {
        ZipBuilder.Member(name: $0.name, bytes: Array($0.xml.utf8), method: 8)
      })
  }

  var flat: String {
    let parts = allParts.map {
      "<pkg:part pkg:name=\"/\($0.name)\"><pkg:xmlData>\($0.xml)</pkg:xmlData></pkg:part>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
      <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\
      \(parts.joined())</pkg:package>
      """
  }
}

/// Reads bytes with the default limits.
func read(_ bytes: [UInt8], name: String = "letter.docx", limits: InputLimits = .init()) throws
  -> InputDocument
{
  try InputReader(limits: limits).read(bytes: bytes, name: name)
}

/// The error of an input that must not be read.
func failure(_ bytes: [UInt8], name: String = "letter.docx", limits: InputLimits = .init())
  -> InputError?
{
  do {
    _ = try InputReader(limits: limits).read(bytes: bytes, name: name)
    return nil
  } catch {
    return error
  }
}

extension InputDocument {
  var string: String { String(decoding: text.utf8, as: UTF8.self) }

  func string(of region: SourceText.Region) -> String {
    text.regions.filter { $0.region == region }
      .map { String(decoding: text.utf8[$0.range], as: UTF8.self) }.joined()
  }
}
