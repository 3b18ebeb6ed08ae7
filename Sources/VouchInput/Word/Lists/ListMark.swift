/// A paragraph that is an item of a list.
struct ListMark {
  /// The number of the list, over 0.
  var list: Int
  /// The level in the list, 0 the outermost; nil where the style of the paragraph decides.
  var level: Int?
  /// The style through which the paragraph is an item.
  var style: String?
  /// Where the label goes, as an offset into the text of the story.
  var offset = 0
  /// Whether the paragraph has text; an empty one counts and shows nothing.
  var isShown = false

  init(list: Int, level: Int? = nil, style: String? = nil) {
    self.list = list
    self.level = level
    self.style = style
  }
}
