/// What one part of a Word document says, and what it refers to.
struct WordStory {
  /// A header or footer that a section names.
  struct PageReference {
    enum Use: Int {
      case first, `default`, even
    }

    var section: Int
    var use: Use
    /// The identifier of a relationship of the part.
    var relationship: String
  }

  struct Note {
    var id: String
    /// Byte offsets into `utf8`.
    var range: Range<Int>
  }

  /// Something seen on the way that the reader should be told of.
  struct Remarks: OptionSet {
    let rawValue: UInt8
    static let placeholder = Remarks(rawValue: 1)
    static let importedPart = Remarks(rawValue: 2)
    static let object = Remarks(rawValue: 4)
    static let picture = Remarks(rawValue: 8)
  }

  var root = WordElement.other
  var utf8: [UInt8] = []
  var headers: [PageReference] = []
  var footers: [PageReference] = []
  /// Identifiers of the notes that the text refers to, in order.
  var footnotes: [String] = []
  var endnotes: [String] = []
  /// The notes that the part holds.
  var notes: [Note] = []
  var remarks: Remarks = []
  /// Items of lists, in the order of the text.
  var listMarks: [ListMark] = []
  var encoding = TextEncoding.utf8
}
