/// The elements that mean something for the text of a Word document.
enum WordElement: UInt8 {
  /// Any other element: transparent.
  case other
  // The roots of parts, and notes.
  case document, header, footer, footnotes, endnotes, note
  // Blocks.
  case paragraph, paragraphProperties, paragraphStyle
  case numbering, numberingLevel, numberingID
  case tableCell, tableCellProperties, deletedCell, tableRow, tableRowProperties
  case section, headerReference, footerReference
  // Runs and what they hold.
  case run, runProperties, runStyle, hidden
  case text, tab, tabStops, positionTab, lineBreak, noBreakHyphen, symbol
  case fieldCharacter, footnoteReference, endnoteReference
  // What is left out with all it holds.
  case removed, skipped
  case alternateContent, choice, fallback, textBox
  // Style sheets.
  case style, basedOn
  // Lists; `list` joins paragraphs to a definition, some levels of which it may override.
  case listDefinition, listDefinitionID, list
  case level, levelStart, levelFormat, levelText, levelLegal, levelRestart
  case levelOverride, levelOverrideStart
  // What is only worth a warning.
  case placeholder, importedPart, object, picture

  /// Finds the element of a tag.
  init(_ tag: XMLTag) {
    let element: WordElement?
    switch WordNamespace(tag.namespace) {
    case .word: element = Self.word[tag.local]
    case .math: element = Self.math[tag.local]
    case .compatibility: element = Self.compatibility[tag.local]
    default: element = nil
    }
    self = element ?? .other
  }

  private static let math = NameTable<WordElement>([("r", .run), ("t", .text)])

  private static let compatibility = NameTable<WordElement>([
    ("AlternateContent", .alternateContent), ("Choice", .choice), ("Fallback", .fallback),
  ])

  private static let word = NameTable<WordElement>([
    ("r", .run), ("t", .text), ("rPr", .runProperties), ("p", .paragraph),
    ("pPr", .paragraphProperties), ("pStyle", .paragraphStyle), ("rStyle", .runStyle),
    ("vanish", .hidden), ("numPr", .numbering), ("ilvl", .numberingLevel),
    ("numId", .numberingID), ("tab", .tab), ("tabs", .tabStops), ("ptab", .positionTab),
    ("br", .lineBreak), ("cr", .lineBreak), ("noBreakHyphen", .noBreakHyphen), ("sym", .symbol),
    ("fldChar", .fieldCharacter), ("footnoteReference", .footnoteReference),
    ("endnoteReference", .endnoteReference), ("txbxContent", .textBox),
    ("tc", .tableCell), ("tcPr", .tableCellProperties), ("cellDel", .deletedCell),
    ("tr", .tableRow), ("trPr", .tableRowProperties),
    ("sectPr", .section), ("headerReference", .headerReference),
    ("footerReference", .footerReference), ("document", .document), ("hdr", .header),
    ("ftr", .footer), ("footnotes", .footnotes), ("endnotes", .endnotes), ("footnote", .note),
    ("endnote", .note), ("del", .removed), ("moveFrom", .removed), ("delText", .skipped),
    ("instrText", .skipped), ("delInstrText", .skipped), ("rt", .skipped), ("rPrChange", .skipped),
    ("pPrChange", .skipped), ("sectPrChange", .skipped), ("tblPrChange", .skipped),
    ("tblPrExChange", .skipped), ("trPrChange", .skipped), ("tcPrChange", .skipped),
    ("tblGridChange", .skipped), ("numberingChange", .skipped), ("showingPlcHdr", .placeholder),
    ("altChunk", .importedPart), ("subDoc", .importedPart), ("object", .object),
    ("pict", .picture), ("drawing", .picture), ("style", .style), ("basedOn", .basedOn),
    ("abstractNum", .listDefinition), ("abstractNumId", .listDefinitionID), ("num", .list),
    ("lvl", .level), ("start", .levelStart), ("numFmt", .levelFormat), ("lvlText", .levelText),
    ("isLgl", .levelLegal), ("lvlRestart", .levelRestart),
    ("lvlOverride", .levelOverride), ("startOverride", .levelOverrideStart),
  ])
}
