import VouchText

/// The words around a name that tell whose it is.
struct NameSpanWords {
  let other, saying, reporting, linking, auxiliaries, relative, naming, owning,
    titles, joining, objects, behindObject: WordList
  let doctor = WordHash.of("dr")

  init(_ lists: inout WordLists) {
    other = lists.list(
      """
      patient patients colleague partner nurse resident attending professor chief director coordinator mentor
      supervisor father mother wife husband daughter son brother sister friend senior registrar consultant
      surgeon fellow students chair chairman who whom intern interns secretary boss predecessor successor man
      woman boy girl lady gentleman baby child infant postdoc technician manager teacher
      """)
    saying = lists.list(
      """
      recommend recommending endorse endorsing support supporting know that confident believe sure feel certain
      hire rank think find as
      """)
    reporting = lists.list(ReportingVerbs.all)
    linking = lists.list("and or with by from under to of for in like at")
    auxiliaries = lists.list("is was has had will would can could does did 's")
    // Words that say what somebody is called.
    naming = lists.list(
      "called known goes nickname nicknamed prefers named name names christened form passport aka legally"
    )
    // Words that somebody else is explained with behind a comma.
    owning = lists.list("our my the an a his her their another")
    titles = lists.list("dr drs prof professor doctor mr mrs ms")
    joining = lists.list("and or")
    objects = lists.list("him her them")
    // What follows `her` where it is no possessive.
    behindObject = lists.list(
      "as down in a an the to for at with on among out by from through very so and or when while")
    // Words that introduce somebody behind a comma.
    relative = lists.list("who whose whom our the my a an head chief")
  }
}
