import VouchText

/// The words that tell verbs, their tenses and who acts.
struct EventWords {
  let writer, team, pronouns, learner, indefinite, family, staff, thing, be, bePast, have, had,
    would, will, modal, negation, clauseBreak, notVerb, adverb, did, does, possessive: WordList
  let to = WordHash.of("to")
  /// Every word that is looked at before it may be a verb.
  let grammar: WordList

  init(_ lists: inout WordLists) {
    writer = lists.list("i myself me")
    team = lists.list("we us our team service unit everyone")
    pronouns = lists.list("he she they")
    learner = lists.list(
      """
      student applicant candidate trainee extern observer intern resident learner subintern graduate
      clerk scholar fellow mentee houseofficer protege visitor
      """)
    indefinite = lists.list("a an another one some every many most few")
    family = lists.list(
      """
      mother father wife husband daughter son family parents sister brother parent partner
      grandmother grandfather grandson granddaughter aunt uncle niece nephew stepmother stepfather
      """)
    staff = lists.list(
      """
      nurse nurses residents attending attendings colleague colleagues registrar consultant intern interns
      pharmacist surgeon surgeons cardiologist neurologist fellow fellows staff physician physicians doctor
      doctors paramedics anesthesiologist radiologist students trainees peers classmates
      """)
    thing = lists.list(
      """
      it this that which there what these those ct mri ecg ekg biopsy scan film test result
      results culture cultures echo ultrasound tracing letter work presentation notes note
      patients
      """)
    be = lists.list("is are was were be been being am 's 're 'm")
    bePast = lists.list("was were")
    have = lists.list("has have 've")
    had = lists.list("had 'd")
    would = lists.list("would wouldn't 'd")
    will = lists.list("will shall 'll won't")
    modal = lists.list("could can may might must should couldn't can't cannot ought")
    negation = lists.list(NegationScope.negators)
    clauseBreak = lists.list(
      """
      who which that when while after before because since if although though whereas until
      where but so than as
      """)
    notVerb = lists.list(
      """
      need indeed speed seed feed bed red hundred bred unaided limited advanced skilled gifted
      talented experienced dedicated motivated detailed unprecedented united wed shed bleed
      fed led interested varied complicated aged
      """)
    adverb = lists.list(
      """
      not never also indeed always often only just even still really well so too as the a an
      his her their it this that in on at for of to and or
      """)
    did = lists.list("did didn't")
    does = lists.list("do does don't doesn't")
    possessive = lists.list("his her their its my our your 's whose")
    grammar = [
      team, pronouns, learner, family, staff, thing, be, have, had, would, will, modal,
      negation, clauseBreak, did, does,
    ].reduce(writer) { $0.union($1) }
  }
}
