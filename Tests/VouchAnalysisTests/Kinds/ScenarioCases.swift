import VouchAnalysis

extension KindCases {
  static let scenario = KindCases(
    .scenario,
    clear: """
      «A grandmother from the islands kept returning with dizziness. Dr. Okafor laid her medicines
      out on the table, found two brands of the same beta blocker and took one away.»

      «When a 64-year-old woman on our ward became suddenly short of breath one evening, she put
      her on oxygen, found the swollen left calf and asked for the scan that showed the embolus.»

      «One night in February a man with cirrhosis vomited a basin of blood. Dr. Okafor put in two
      large cannulas, sent the crossmatch and had the endoscopist on the phone before I arrived.»

      «On his second day with us a farmer came in with a week of fevers, and he alone asked about
      the new calves and suggested brucellosis.»

      «During a clinic in May a woman whom everyone had labelled anxious described brief blank
      spells, and Dr. Okafor noticed the bitten tongue and arranged the EEG.»

      «An infant with three days of vomiting had been sent home twice. He felt the olive, had the
      ultrasound done within the hour and the child went to the operating room that afternoon.»

      «A veteran who had refused to speak for six days answered when Dr. Okafor asked about the
      dog in his photograph, and she learned from him about the pills that he had hidden.»

      «When the potassium of a dialysis patient came back at 7.1, she gave calcium before anybody
      had asked and stayed until the tracing narrowed.»

      «In her second week a woman with a normal scan kept saying that something was wrong. Dr.
      Okafor examined her gait, found the ataxia and asked for the MRI that showed the cerebellar
      stroke.»

      «In clinic last May he palpated a small thyroid nodule in a woman who had come for her knee,
      and the biopsy showed a medullary carcinoma.»

      «A man collapsed in our waiting room. She began compressions at once. After the second shock
      she recognised torsades and called for magnesium.»

      «A woman with lupus came to clinic with new ankle swelling. Dr. Okafor spun the urine
      herself, found red cell casts and had her admitted that day.»¶«One Sunday a man with alcohol
      withdrawal pulled out his lines. He talked to him for an hour and got him to take the
      lorazepam.»

      «A teenager admitted with presumed gastritis did not look right to her; she repeated the
      examination, suspected appendicitis and persuaded the surgeons to come back.»

      I recommend her. «During her last week a newborn on our ward fed poorly; she looked again,
      heard a murmur that nobody had heard and asked for the echocardiogram.»

      «He noticed that a postoperative patient had not passed urine since noon, scanned her
      bladder himself and relieved a liter.»

      «I still remember the night when a young mother bled after delivery: he weighed the swabs,
      said aloud that she had lost two liters and called for blood.»
      """,
    open: """
      «I watched her tell the parents of a stillborn child what had happened: she sat down on the
      floor beside the mother and let her speak first.»

      She is a hard worker and a team player. «When a boy with asthma tired in the middle of the
      night, she saw it before the monitor did, called me and started the magnesium.» She will do
      well in any program.

      «A man with terminal cancer asked him whether he would see the spring. He put away his list,
      sat down and answered him honestly.»
      """
  )
}
