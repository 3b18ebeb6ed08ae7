/// A Word document in parts, however they are stored.
protocol WordPackage: AnyObject {
  /// The links of a part, or of the package when `part` is nil; nil when there are none.
  func relationships(of part: String?) throws(InputError) -> Relationships?
  func styles(_ links: WordLinks) throws(InputError) -> WordStyleSheet
  /// The story of a part; nil when the package has no such part.
  func story(_ part: String, styles: WordStyleSheet) throws(InputError) -> WordStory?
  /// The lists of a part; none when the package has no such part.
  func numbering(_ part: String) throws(InputError) -> WordNumbering
  /// The part that the content types call the main part of a Word document.
  func mainPartByType() throws(InputError) -> String?
  func contains(_ part: String) -> Bool
}

extension WordPackage {
  /// The part that holds the body of the letter.
  func mainPart() throws(InputError) -> String {
    let fallback = "word/document.xml"
    let link = try relationships(of: nil)?.first(.officeDocument)
    if let link, link.part == nil {
      throw InputError(
        .missingPart, "the text lies outside the document; save the letter as one file")
    }
    let typed = link == nil ? try mainPartByType() : nil
    let part = link?.part ?? typed ?? fallback
    guard contains(part) else {
      throw InputError(
        .missingPart, "the part \(part) that should hold the text is missing; save the file again")
    }
    return part
  }
}
