import VouchText

/// The words that leftovers of forms are made of.
struct TemplateWords {
  let pronouns, instruction, placeholder, crosses: WordList
  let please = WordHash.of("please")

  init(_ lists: inout WordLists) {
    pronouns = lists.list("he she him her his hers they them their himself herself s")
    instruction = lists.list(
      """
      insert enter specify add delete describe give fill choose select list example
      name signature stamp title your mentor circle tick check
      """)
    placeholder = lists.list(
      """
      name names specialty specialties program programme hospital institution department applicant candidate
      date month year number signature title address position degree university field school deadline
      letterhead director insert last first doctor dr
      """)
    crosses = lists.list(
      (2...12).map { String(repeating: "x", count: $0) }.joined(separator: " "))
  }
}
