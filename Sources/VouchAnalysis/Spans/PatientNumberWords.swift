import VouchText

/// The words that introduce what identifies a patient.
struct PatientNumberWords {
  let recordKey, room, bed, street, kin, born, months, event, filler, workplace: WordList
  let day = WordHash.of("day")
  /// What a telephone has as well as a record.
  let number = WordHash.of("number")

  init(_ lists: inout WordLists) {
    recordKey = lists.list(
      """
      mrn dob ssn record accession account chart hospital policy serial patient file history insurance social
      number born birth case admission specimen registration uhid hn nhs medicare medicaid acct acc plate
      """)
    room = lists.list("room bed bay ward cubicle rm")
    bed = lists.list("bed bay cubicle")
    street = lists.list(
      """
      lane street road avenue court row close drive way terrace place boulevard crescent square apartment apt
      ave blvd rd
      """)
    kin = lists.list(PatientNameSpans.kin)
    born = lists.list("born birth dob")
    months = lists.list(
      MonthWords.all + " christmas boxing easter thanksgiving")
    event = lists.list(
      "admitted died born readmitted arrested discharged resuscitated opened delivered")
    workplace = lists.list(
      """
      office offices clinic practice hospital department center centre building suite university school
      """)
    filler = lists.list("number no on of id security record birth ending")
  }
}
