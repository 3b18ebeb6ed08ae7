/// Where a letter lies and what it has in common with others, around its body.
package struct LetterPage {
  package var path: String
  /// The markup that `LetterBody` made.
  package var body: [UInt8]
  /// The pages of the letters before and after it, relative to this one; nil outside a batch.
  package var neighbours: (previous: String?, next: String?)?
  /// Letters of the batch with a lower score, 0 to 100.
  package var percentile: Double?
  package var duplicates: Duplicates?

  /// Other letters with much of the same text.
  package struct Duplicates {
    /// Share of this letter's text that is also in the nearest other one, 0 to 1.
    package var share: Double
    package var letterCount: Int
    /// Paths of the nearest ones, with their pages.
    package var others: [(path: String, page: String)]

    package init(share: Double, letterCount: Int, others: [(path: String, page: String)]) {
      self.share = share
      self.letterCount = letterCount
      self.others = others
    }
  }

  package init(path: String, body: [UInt8]) {
    self.path = path
    self.body = body
  }

  /// The article of the letter as markup.
  package func article() -> TemplateValue {
    var values = Self.heading(of: path)
    values["body"] = .markup(body)
    values["nav"] = .flag(neighbours != nil)
    values["previous"] = link(neighbours?.previous)
    values["next"] = link(neighbours?.next)
    values["percentile"] =
      percentile.map { .text(DecimalText.fixed($0, decimals: 1)) } ?? false
    values["duplicates"] = .list(duplicates.map { [Self.values(of: $0)] } ?? [])
    return TemplateLibrary.render("letter", values)
  }

  /// The letter as a document of its own.
  package func document() -> [UInt8] {
    HTMLFrame.render(.letter, title: path, content: article())
  }

  /// The article of a file that could not be read.
  static func failure(_ failure: ReportFailure) -> TemplateValue {
    var values = heading(of: failure.path)
    values["message"] = .text(DisplayText.line(failure.message))
    return TemplateLibrary.render("failure", values)
  }

  private static func heading(of path: String) -> TemplateObject {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return [
      "name": .text(DisplayText.line(String(name))),
      "folder": .text(DisplayText.line(slash.map { String(path[..<$0]) } ?? "")),
    ]
  }

  private func link(_ page: String?) -> TemplateValue {
    .list(page.map { [["href": .text($0)]] } ?? [])
  }

  private static func values(of duplicates: Duplicates) -> TemplateObject {
    [
      "share": .text(DecimalText.fixed(duplicates.share * 100, decimals: 0)),
      "others": .text(DecimalText.count(duplicates.letterCount, "other letter")),
      "links": .list(
        duplicates.others.map {
          ["href": .text($0.page), "text": .text(DisplayText.line($0.path))]
        }),
    ]
  }
}
