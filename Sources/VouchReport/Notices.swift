package import VouchAnalysis

/// What every report says about itself.
package enum Notices {
  package static let impression = """
    The score is a reader's impression of this letter. It says nothing about the applicant or \
    about later performance.
    """

  package static let waived = """
    The applicant waived the right to read this letter: do not show this to the applicant.
    """

  /// The notices of one letter, the most urgent first.
  package static func all(for analysis: Analysis) -> [String] {
    analysis.facts.waived == true ? [waived, impression] : [impression]
  }
}
