/// Abbreviations that keep their full stop.
enum Abbreviations {
  static let us = WordHash.of("us")
  static let usa = WordHash.of("usa")
  static let http = WordHash.of("http")
  static let https = WordHash.of("https")

  /// Given names that are written short, with a capital: "Md." for Mohammad, where "MD." is a degree.
  static let givenNames = WordSet("md mohd muhd mst")

  static let words = WordSet(
    """
    dr drs mr mrs ms mx prof st vs jr sr dept univ approx inc ltd tel ext ave blvd ste bldg
    jan feb apr jun jul aug sept sep oct nov dec messrs mt esq al fig vol pp assoc asst hosp
    """)
}
