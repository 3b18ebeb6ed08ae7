import VouchText

/// The words that durations are made of.
struct DurationWords {
  let quantity, unit, between, tail, every, weekday, adverb, since, from, until, month: WordList
  let filler, partOf, most, kinds, ordinals, numerals, plain: WordList
  let old = WordHash.of("old")
  let or = WordHash.of("or")
  let odd = WordHash.of("odd")
  let and = WordHash.of("and")
  let half = WordHash.of("half")
  let of = WordHash.of("of")
  /// Every word that a phrase can begin with.
  let openers: WordList

  init(_ lists: inout WordLists) {
    quantity = lists.list(
      """
      a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several
      few many some half couple both single entire whole full last past better all
      """)
    unit = lists.list(
      """
      day days week weeks month months year years fortnight fortnights hour hours afternoon afternoons morning
      mornings evening evenings night nights shift shifts rotation rotations block blocks semester semesters
      term terms session sessions saturdays sundays mondays tuesdays wednesdays thursdays fridays clinic clinics  weekend
      weekends summer summers season
      seasons overnight overnights weekday weekdays quarter quarters decade calls call cases lectures occasions visits
      meetings minutes wk wks yr yrs mos hrs monsoons winters operations procedures deliveries surgeries encounters
      conversations rounds consults consultations admissions inductions lists tutorials interviews duties
      """)
    between = lists.list(
      """
      full consecutive whole half or to and long entire working solid complete
      academic calendar short busy straight little different hour day week month year more of these those the our her his
      their my further gap evening
      """)
    tail = lists.list("a per each every week month day year")
    every = lists.list("every each")
    weekday = lists.list(
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
      thursdays fridays saturdays sundays day weekday week month morning afternoon evening
      night shift other second third fourth
      """)
    adverb = lists.list("daily weekly monthly fortnightly nightly")
    since = lists.list("since")
    from = lists.list("from between through")
    until = lists.list("to until till through and")
    month = lists.list(
      MonthWords.all
        + " spring summer autumn fall winter year easter thanksgiving christmas semester term")
    filler = lists.list(
      "for of in through over and during on the from a at about including usually")
    partOf = lists.list(
      "end early late beginning middle mid month start last this past our her his rains")
    kinds = lists.list("overnight day night clinic weekend evening")
    ordinals = lists.list(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
      """)
    numerals = lists.list(
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several
      """)
    plain = lists.list(
      """
      of and or to in at on for with by from as but than the a an my his her their our your i he she they we it who
      which that patient patients is was were are has had other such more about
      """)
    most = lists.list("all most part whole much")
    openers = [unit, most, every, adverb, since, from, month].reduce(quantity) { $0.union($1) }
  }
}
