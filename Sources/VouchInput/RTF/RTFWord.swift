/// What a control word of RTF does.
enum RTFWord {
  /// Leaves the group out.
  case skipGroup
  /// Text of the group goes elsewhere.
  case flow(RTFGroup.Flow)
  /// A destination that may be optional and whose text is read in place.
  case transparent
  case character(Unicode.Scalar)
  case lineEnd, paragraphEnd, cellEnd, rowEnd
  case unicode, fallbackCount, binary
  case hidden, deleted, plain
  case font, fontTable, fontCharset, fontCodePage
  case codePage
  case codePageOf(Int)
  case twoForms, betterForm, label, picture, object

  static let all: [String: RTFWord] = {
    var words = special
    for name in skippedGroups { words[name] = .skipGroup }
    for (name, scalar) in characters { words[name] = .character(scalar) }
    return words
  }()

  private static let special: [String: RTFWord] = [
    "par": .paragraphEnd, "sect": .rowEnd, "line": .lineEnd, "softline": .lineEnd,
    "page": .lineEnd, "column": .lineEnd, "cell": .cellEnd, "nestcell": .cellEnd,
    "row": .rowEnd, "nestrow": .rowEnd, "u": .unicode, "uc": .fallbackCount, "bin": .binary,
    "v": .hidden, "deleted": .deleted, "mvf": .deleted, "plain": .plain, "f": .font, "deff": .font,
    "fonttbl": .fontTable, "fcharset": .fontCharset, "cpg": .fontCodePage,
    "ansicpg": .codePage, "ansi": .codePageOf(1252), "mac": .codePageOf(10000),
    "pc": .codePageOf(437), "pca": .codePageOf(850), "upr": .twoForms, "ud": .betterForm,
    "listtext": .label, "pntext": .label, "pict": .picture, "object": .object,
    "headerf": .flow(.firstHeader), "header": .flow(.header), "headerr": .flow(.header),
    "headerl": .flow(.evenHeader), "footerf": .flow(.footer), "footer": .flow(.footer),
    "footerr": .flow(.footer), "footerl": .flow(.footer), "footnote": .flow(.note),
    "shptxt": .flow(.box), "dptxbxtext": .flow(.box), "shpinst": .transparent,
    "shppict": .transparent,
    "do": .transparent, "moMath": .transparent, "moMathPara": .transparent,
  ]

  private static let skippedGroups = [
    "colortbl", "stylesheet", "info", "fldinst", "objdata", "objclass", "objname", "nonshppict",
    "themedata", "colorschememapping", "datastore", "listtable", "listoverridetable", "rsidtbl",
    "generator", "xmlnstbl", "latentstyles", "revtbl", "filetbl", "template", "private",
    "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "atnref", "atrfstart", "atrfend",
    "shprslt", "sp", "nonesttables", "nesttableprops", "mmathPict", "mmathPr", "ftnsep",
    "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc", "rxe", "txe", "pn",
    "falt", "panose", "fontemb", "fontfile", "background", "userprops", "docvar",
    "mfPr", "mnaryPr", "mdPr", "mrPr", "mctrlPr", "maccPr", "mbarPr", "mboxPr", "mborderBoxPr",
    "meqArrPr", "mfuncPr", "mgroupChrPr", "mlimLowPr", "mlimUppPr", "mmPr", "mphantPr", "mradPr",
    "msPrePr", "msSubPr", "msSubSupPr", "msSupPr", "margPr", "moMathParaPr", "objalias",
    "formfield", "pgptbl", "listpicture", "keywords", "operator", "comment",
  ]

  private static let characters: [(String, Unicode.Scalar)] = [
    ("tab", "\t"), ("emdash", "\u{2014}"), ("endash", "\u{2013}"), ("emspace", "\u{2003}"),
    ("enspace", "\u{2002}"), ("qmspace", "\u{2005}"), ("lquote", "\u{2018}"),
    ("rquote", "\u{2019}"), ("ldblquote", "\u{201C}"), ("rdblquote", "\u{201D}"),
    ("bullet", "\u{2022}"),
  ]
}
