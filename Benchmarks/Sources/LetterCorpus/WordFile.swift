/// A Word file with the parts that every one has.
public enum WordFile {
  /// Packs a letter.
  public static func bytes(of letter: String) -> [UInt8] {
    var archive = ZipMaker()
    archive.add("[Content_Types].xml", Array(types.utf8))
    archive.add("_rels/.rels", Array(packageLinks.utf8))
    archive.add(mainPart, WordMarkup.document(letter))
    archive.add("word/_rels/document.xml.rels", Array(documentLinks.utf8))
    archive.add("word/styles.xml", Array(styles.utf8))
    return archive.finished()
  }

  /// The part with the text.
  public static let mainPart = "word/document.xml"

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let types = """
    \(head)<Types xmlns="\(package)/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
    Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
    ContentType="\(type).document.main+xml"/><Override PartName="/word/styles.xml" \
    ContentType="\(type).styles+xml"/></Types>
    """
  private static let packageLinks = """
    \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
    """
  private static let documentLinks = """
    \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """

  /// Word names all its styles in every file.
  private static let styles = """
    \(head)<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>\
    <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376">\(latent)\
    </w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name \
    w:val="Normal"/><w:qFormat/></w:style></w:styles>
    """
  private static let latent = (0..<376).map { number in
    "<w:lsdException w:name=\"Style \(number)\" w:semiHidden=\"1\" w:uiPriority=\"\(number % 99)\"/>"
  }.joined()
}
