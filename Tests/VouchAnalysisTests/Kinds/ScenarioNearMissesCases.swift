import VouchAnalysis

extension KindCases {
  static let scenarioNearMisses = KindCases(
    .scenario,
    clear: """
      She managed patients with pneumonia, cirrhosis and heart failure on a busy service.

      Whenever a patient was short of breath, she would go to the bedside first and call me later.

      Each morning he examined his patients before rounds and had their results ready.

      He saw more than 250 patients in our clinic and assisted at 14 deliveries.

      When a man with a ruptured aneurysm arrived, I took him straight to the operating room and
      repaired it.

      She stood beside me and watched while I drained a pericardial effusion in a woman with
      lupus.

      One night a woman with diabetic ketoacidosis was admitted to our unit.

      If a patient crashed in front of her, she would know what to do.

      I can picture him leading a code at three in the morning.

      Should a child arrive in shock, I would want her at the bedside.

      Patients with chronic pain trust her because she listens to them.

      She is good with frightened children and their parents.

      Our team saw a rare vasculitis in a young man that month, and all of us were surprised.

      She did not take part in the care of the man who arrested that night.

      He can take a history, interpret an electrocardiogram and place a central line.

      When two interns fell ill in January, she redrew the call schedule in one evening.

      She wrote the discharge checklist that our ward still uses.

      He rotated through cardiology, nephrology and the intensive care unit.

      I recommend her to you without reservation.

      He never had the chance to lead a resuscitation while he was with us.

      The sickest man on our ward that week died, and all of us grieved.

      I once diagnosed a myxoma in a student, and he has heard me tell the story often.

      She read about a woman with porphyria and told us what the paper said.

      For two years he has pipetted, sequenced and graphed without one complaint.

      Were a patient to bleed in clinic, he would know whom to call.

      Her presentations on patients with sepsis were always complete.

      In the skills laboratory she intubated the mannequin at the first attempt.

      He usually calls the family of each patient on the day of discharge.

      My senior resident found the perforation in a woman with abdominal pain while she was at a
      lecture.

      She has performed 40 lumbar punctures, 22 paracenteses and 12 central lines.

      We discharged the boy on Friday, and his mother sent us a card.

      She heard in our conference about a man whose aortic dissection had been missed elsewhere.
      """
  )
}
