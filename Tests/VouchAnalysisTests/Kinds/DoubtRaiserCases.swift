import VouchAnalysis

extension KindCases {
  static let doubtRaiser = KindCases(
    .kind(.doubtRaiser),
    clear: """
      «Despite a difficult first month, she eventually learned to manage her time.»

      «With more confidence he will become a capable resident.»

      «At times she needed reminders to finish her notes.»

      «She still has to learn to accept criticism.»

      «His knowledge of pharmacology is weaker than that of his peers.»

      «She was late on several mornings.»

      «He tends to become flustered when the ward is busy.»

      «She struggled with time management and often left work for the night team.»

      «She harmed a patient by giving ten times the dose of insulin.»

      «He falsified a physical examination on our ward.»

      «She lied about examining two of her patients.»

      «She failed the surgery clerkship in her third year.»

      «He missed several shifts in March.»

      «She was rude to a nurse in front of the family.»

      «I regret that I am unable to recommend her for your program.»

      «We do not feel that we can support his application at this time.»

      «After much thought I must decline to endorse her.»

      I cannot recommend her highly enough.

      I was unable to support her research project with a grant.

      «I would never recommend her to a program of ours.»

      I see no reason not to recommend him for your program.

      I do not recommend her lightly; she has earned it.

      I would not recommend him if I had not seen him work.

      The surgeon was rude to the nurses, and she asked him to stop.

      He never lied about what he had not examined.

      I never saw her flustered, even on our worst night.

      The man had been difficult and abusive, and she stayed calm.

      I have no concerns about her readiness for residency.

      The first month of our rotation is difficult for every student.

      «I had hoped that she would be more independent by the end of the month.»

      «He is not yet ready to work without close supervision.»

      «Her written English makes her notes hard to follow.»

      «She failed the shelf examination at her first attempt.»

      «He can be defensive when he is corrected.»

      «Although slow at first, she was able to keep up by the end.»

      «We had to talk with her twice about her absences.»

      She corrected my mistake in front of the team, politely and rightly.

      Difficult airways are her particular interest.

      Nobody could call her slow or careless.

      Weakness of the left arm was the only sign that she found.

      The man refused the operation at first, and she won him over.

      Her patient had struggled with alcohol for years, and she got him to a program.

      Her first weeks showed no weakness at all.
      """,
    open: """
      He was the first to notice that the resident was overwhelmed and took two of his patients.

      He needed no reminders to finish his notes.

      «He has improved since we spoke about his tone with the nurses.»

      «Some of my colleagues found her abrasive.»

      «There were two complaints from families about his manner.»

      «Once he has learned to listen, he will be a good doctor.»

      «I was surprised that he passed.»
      """
  )
}
