import VouchAnalysis

extension KindCases {
  static let otherPronoun = KindCases(
    .kind(.identityMismatch), .touching,
    clear: """
      She took the history herself. She presented it clearly, and her plan was sound. She answers
      every page. «He will» do well in your program.

      He took the history himself. He presented it clearly, and his plan was sound. He answers
      every page. I recommend «her» to you.

      When a man came in with chest pain, she saw that he was pale and called the laboratory for
      him.

      Her attending praised her, and he does not praise easily.

      She called the husband, who said that he had seen the fall. She wrote it down.

      I asked our chief resident, and he agreed that she was ready.

      A nurse asked her to come back, and she thanked her for it.

      She examines with care. I have watched «him» in clinic for a year. She writes clear notes,
      and her patients trust her.

      She saw that a boy was in shock, and she gave him fluids. His mother thanked her.

      She and her brother both studied here; he is now an engineer.

      When my husband was ill, she asked how he was.

      He examines with care. His notes are clear. I recommend him to you, and «she will» be an
      excellent resident.

      Dr. Feld tells me that he liked her work. She is ready.
      """
  )
}
