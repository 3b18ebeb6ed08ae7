import VouchAnalysis

extension KindCases {
  static let patientIdentifier = KindCases(
    .kind(.patientIdentifier),
    clear: """
      She then examined «Mr. Walter Krebs (MRN 5583120)», whose leg was cold.

      She examined «Walter Krebs, born May 1, 1948», whose leg was cold.

      She cared for a 61-year-old man named «Peter» who had gout.

      She saw a Hmong-speaking lady with pneumonia.

      In March a nurse, Ms. Tillery, was struck in the face by a patient.

      Our social worker, Mr. Pettibone, found the patient a bed.

      She saw patients with us in Trout Creek and in Fort Quill.

      Our clinic at 210 Quay Street is where she saw patients.

      She found the missing result of the patient with «MRN 5583120» that evening.

      He presented the patient with «UHID 2039184» and forgot nothing.

      I met him on 3/4/2024 in room 612, my office.

      The patient, «James», who was dying of ALS, asked for him every evening.

      She knows that the MRN must never leave the ward.

      Dr. Feld, our chief of nephrology, asked for her by name.

      Our head nurse, Joan Miller, still speaks of him.

      She saw patients in room 4 of our clinic.

      He admitted a 71-year-old man with pneumonia.

      Her AAMC number is 13345678.

      She worked on our grant R01 HL445521.

      She asked every patient for name, birth date and address.

      In March 2024 she joined our ward as a student.

      He recognised Parkinson disease in a retired teacher.

      He drove to «14 Church Lane» to see the patient whom nobody could reach.

      She called the patient's daughter at «617-555-0142» that night.

      Please call me at 617-555-0142 if I can tell you more.

      He was born in 1994 and came to us in 2021.

      She took the histories of 14 patients on June 12.

      Dr. Parekh and nurse Lindqvist praised her.

      He won the Harold Jenkins Award for teaching.

      In bed 9 lay a man with sepsis whom she had admitted.

      She cared for a man with sepsis, «born 3/14/1961», on our ward.

      The patient in «room 412 on June 12» arrested, and he led the code.

      The chart («hospital number 0048213») had been lost, and she found it.

      Our clinic is at 14 Church Street.

      She sat with «Mrs. Edith Farrow» through the night before her operation.
      """,
    open: """
      He admitted «Mr. Harold Jenkins» with pneumonia.

      She still writes to «Mr. Delgado», whose lung he drained in May.

      The twins «Oscar and Ruth Pell» were born on her first night.
      """
  )
}
