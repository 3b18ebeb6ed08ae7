import VouchAnalysis

extension KindCases {
  static let concreteExample = KindCases(
    .kind(.concreteExample),
    clear: """
      «When two interns fell ill in January, she redrew the call schedule in one evening and
      nobody lost a day off.»

      «For our registry he read 180 charts by hand and found that a fifth of the dates were
      wrong.»

      «When our freezer failed one Sunday, she drove in and saved the samples of three students.»

      «Last spring he founded a reading group for the first-year students and led its first eight
      meetings.»

      She is a natural leader and organizes well.

      He enjoys teaching.

      She would make a good chief resident.

      He often helps his peers with their presentations.

      She did not take part in teaching or research.

      I founded a reading group for our students ten years ago.

      «In April he noticed that our consent form had the wrong dose, rewrote it and had it
      approved within a week.»

      «When our data manager left in June, she taught herself the language and repaired the whole
      script in a weekend.»

      «At our journal club in October he showed that the curves of a famous trial had been
      swapped.»

      She would surely organize a fine journal club.

      He likes research and teaching.

      She regularly teaches the students on our ward.

      When I was a fellow, I repaired our database in a weekend.

      Nobody asked her to organize anything, and she did not.

      Teaching and research are important to her.

      «On the day of the flood she carried the charts upstairs with two nurses and then made
      coffee for all.»
      """,
    open: """
      «She gave the nurses a session on sepsis in March, and two of them asked for her slides.»
      """
  )
}
