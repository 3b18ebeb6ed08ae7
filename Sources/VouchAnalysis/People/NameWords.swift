import VouchText

/// The words that names, titles and institutions are told by.
struct NameWords {
  let titles, clitics, particles, organisations, schools, degrees, topics, placeholders,
    notNames: WordList
  let of = WordHash.of("of")
  let mohammad = WordHash.of("md")

  init(_ lists: inout WordLists) {
    titles = lists.list("dr drs mr mrs ms miss mx prof professor doctor")
    clitics = lists.list("'s 'd 'll 've 're 'm")
    particles = lists.list(
      """
      de del della da dos di van von der den la las los le al el bin ibn bint ben abu ter ten du st
      """)
    organisations = lists.list(
      """
      university college school hospital hospitals center centre institute clinic clinics department division
      program programme residency foundation health healthcare academy society association board committee
      laboratory lab unit service ward infirmary system group office press journal county street avenue road
      memorial faculty medical building suite
      """)
    schools = lists.list("university college school faculty institute universidad")
    degrees = lists.list(
      "md do phd mbbs mbchb mbbch bmbs dphil pharmd facp faap facs frcp frcs pa np rn")
    // What a subject line is about besides a name.
    topics = lists.list(
      """
      letter letters recommendation recommendations reference references lor support evaluation application applicant
      residency residencies medicine surgery internal family emergency general pediatrics psychiatry neurology radiology
      pathology anesthesiology anesthesia obstetrics gynecology orthopedics orthopaedics dermatology urology candidate
      student strong resident fellow fellowship match eras aamc waiver waived confidential specialty position
      re fwd fw dear of for the and rotation performance request
      """)
    placeholders = lists.list("lastname firstname surname")
    notNames = lists.list(
      MonthWords.all + """
         i re ref dear sincerely monday tuesday wednesday thursday friday
        saturday sunday spring summer fall autumn winter internal medicine surgery pediatrics psychiatry
        neurology radiology pathology anesthesiology dermatology emergency family general resident director
        committee members selection admissions chair chairman chairperson chief professor associate assistant
        clinical attending physician letter recommendation applicant candidate student english spanish american
        usmle ecfmg eras lor aamc md phd do mbbs mbchb facp step christmas easter thanksgiving ed icu er or ct mri ecg ekg
        dr mr mrs ms prof id no yes ps the this that to of in on at for and but with my
        """)
  }
}
