import VouchLexicon
import VouchText

/// The words that a symbol stands in place of.
struct SymbolWords {
  let months, weekdays, he, his, numbers, reflexive, was, present, has, contracted, same: WordList
  let may = WordHash.of("may")
  /// Every word that is not seen as it stands.
  let masked: WordList

  init(_ lists: inout WordLists) {
    months = lists.list(MonthWords.plain)
    weekdays = lists.list(
      """
      monday tuesday wednesday thursday friday saturday sunday
      mondays tuesdays wednesdays thursdays fridays saturdays sundays
      """)
    he = lists.list("he she they")
    his = lists.list("his her hers him their theirs them")
    numbers = lists.list(
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
      """)
    reflexive = lists.list("himself herself themself themselves")
    was = lists.list("was were")
    present = lists.list("is are am 're 'm")
    has = lists.list("has have 've")
    contracted = lists.list("'s 're 've")
    same = lists.list(SameWords.all)
    masked = [weekdays, he, his, numbers, reflexive, was, present, has, contracted, same]
      .reduce(months) { $0.union($1) }
  }
}
