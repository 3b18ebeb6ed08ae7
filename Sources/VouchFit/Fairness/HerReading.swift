/// Tells `her` that is `him` from `her` that is `his`, by the words around it.
enum HerReading {
  static func isObject(_ text: FairnessText, _ index: Int) -> Bool {
    guard index + 1 < text.words.count, FairnessText.isSpace(text.gap(after: index)) else {
      return true
    }
    let next = text.words[index + 1].folded
    if following.contains(next) { return true }
    let ends = !FairnessText.isSpace(text.gap(after: index + 1))
    if next.hasSuffix("ly") && (ends || !adjectives.contains(next)) { return true }
    let before = index > 0 ? text.words[index - 1].folded : ""
    if before == "asked" && next == "questions" { return true }
    if before == "wish" || (before == "found" && next == "direct") { return true }
    if next == "very", index + 2 < text.words.count, text.words[index + 2].folded.hasSuffix("ly") {
      return true
    }
    if ranking.contains(before) && ranks.contains(next) { return true }
    return perceiving.contains(before) && acting.contains(next)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let following = set(
    """
    to in for at on with without as and but or nor here there from about by before after while when that the a an \
    this these those my our your every each again back up down over through during than so too into out off because \
    if since until unless i we you he she they is was were will would can could should may might has had did does \
    more most not nothing twice three four five all upright idle both either who whom what how why where which \
    another any some anyway today tomorrow yesterday alone among across against above beside behind between within \
    being unprepared agreeable attentive though although whenever once yet despite around under
    """)
  private static let adjectives = set(
    """
    early daily weekly monthly family friendly only elderly timely orderly scholarly likely lively lovely kindly \
    clinically exceptionally unusually remarkably truly genuinely highly increasingly consistently
    """)
  private static let perceiving = set(
    """
    let see saw seen seeing watch watched watching hear heard observe observed make made had have help helped \
    helping letting
    """)
  private static let ranking = set("rank ranked place placed put rate rated rating ranking")
  private static let ranks = set("first second third fourth fifth top near well high higher last")
  private static let acting = set(
    """
    work present examine take treat get do operate leave hold close laugh dial cut sit talk rerun bring run lead \
    handle manage speak teach write call explain perform care interact grow ask go stay come stand turn become \
    give tell deliver make assess calm learn lose admit round
    """)
}
