import VouchAnalysis

extension KindCases {
  static let theyPronoun = KindCases(
    .kind(.identityMismatch),
    clear: """
      They took the history themselves. They presented it clearly, and their plan was sound. They
      answer every page, and I recommend them to you.

      Dr. Okafor uses they and them. They examined each patient themselves and wrote their own
      notes. A woman with asthma asked for them when she came back.
      """
  )
}
