/// The properties that a group of an RTF file hands down to those within it.
struct RTFGroup {
  /// Where text goes.
  enum Flow: Int, CaseIterable {
    case firstHeader, header, evenHeader, body, footer, note, box
  }

  var flow = Flow.body
  /// Whether the group is left out.
  var isSkipped = false
  /// Whether the group began with `\*`: it is left out unless its destination is known.
  var isOptional = false
  /// Whether the fonts are being named.
  var isFontTable = false
  /// Whether the group holds a text in two forms, of which `\ud` is the better one.
  var hasSecondForm = false
  /// Whether the group is the label of a list item.
  var isLabel = false
  var isHidden = false
  var isDeleted = false
  var font = -1
  /// Characters after each `\u` that stand in for it.
  var fallbackCount = 1

  var isVisible: Bool { !isSkipped && !isHidden && !isDeleted && !isFontTable }
}
