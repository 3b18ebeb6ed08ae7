import VouchAnalysis

extension KindCases {
  static let genericPraise = KindCases(
    .kind(.genericPraise),
    clear: """
      «She is an intelligent, hardworking and compassionate physician.»

      «He has excellent communication skills and a strong fund of knowledge.»

      «Dr. Okafor is a wonderful team player who gets along with everybody.»

      «Her professionalism and work ethic are outstanding.»

      «He is reliable, motivated and eager to learn.»

      «She has all the qualities of an excellent physician.»

      «His bedside manner is exceptional.»

      «She is kind, caring and dedicated to her patients.»

      He stayed until midnight to translate for a family whose son was about to be operated on.

      She read 214 charts by hand and rebuilt our antibiotic protocol from them.

      I supervised her for four weeks on the inpatient service.

      She is in the top tenth of the residents whom I have taught in twelve years.

      «He is a pleasure to work with and a true professional.»

      «She is one of those people who brighten every room.»

      «Dr. Okafor shows great empathy and treats everyone with respect.»

      «His clinical skills and his medical knowledge are superb.»

      «She always puts her patients first and never complains.»

      Excellent communication saved the man: she rang the pharmacy and stopped the order.

      She is not a hard worker.

      Our hospital is an outstanding and busy teaching center.
      """,
    open: """
      The surgeons were hardworking and skilled, and she thanked them.

      The nurses on our ward are excellent and hardworking.

      If she were more diligent, I could call her an excellent physician.

      I want residents who are honest, diligent and kind.
      """
  )
}
