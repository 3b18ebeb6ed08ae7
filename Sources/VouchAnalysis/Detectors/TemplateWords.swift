import VouchText

/// The words that leftovers of forms are made of.
struct TemplateWords {
  let pronouns, instruction, placeholder, fields, capitals, units, crosses, articles, not: WordList
  let formsOfHe, formsOfShe, formsOfThey: WordList
  let specialty = WordHash.of("specialty")
  let clitic = WordHash.of("'s")
  let signed = WordHash.of("signed")
  let on = WordHash.of("on")
  let file = WordHash.of("file")
  let please = WordHash.of("please")
  let cross = WordHash.of("x")

  init(_ lists: inout WordLists) {
    pronouns = lists.list(
      """
      he she him her his hers they them their himself herself s man woman son daughter gentleman lady
      """)
    instruction = lists.list(
      """
      insert enter specify add delete describe give fill choose select list example
      name signature stamp title your mentor circle tick check pick click tap
      """)
    placeholder = lists.list(
      """
      name names specialty specialties program programme hospital institution department applicant candidate
      date month year number signature title address position degree university field school deadline
      letterhead director insert last first doctor dr example examples case patient strength strengths trait
      quality adjective rotation weeks months duration relationship encounter anecdote story pronoun city state
      detail details reason achievement task project here blank email phone pending sentence sentences paragraph
      seal auto dept surname salutation greeting
      """)
    // What a form puts where a word belongs, and what it counts.
    capitals = lists.list("name lastname firstname surname")
    fields = lists.list("specialty applicant candidate student").union(capitals)
    units = lists.list("day days week weeks month months year years")
    articles = lists.list("a an the this his her their")
    not = lists.list("not no never don't doesn't didn't")
    formsOfHe = lists.list("he him his himself")
    formsOfShe = lists.list("she her hers herself")
    formsOfThey = lists.list("they them their theirs")
    crosses = lists.list(
      (2...12).map { String(repeating: "x", count: $0) }.joined(separator: " "))
  }
}
