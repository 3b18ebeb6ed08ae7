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

  package static let noLetter = """
    This does not look like a letter of recommendation: nobody is addressed, nobody signs, and no word recommends or \
    tells how the applicant is known. Is it the right file?
    """

  package static let notEnglish = """
    Few words of this text are English, and only English is read: neither the score nor the findings mean anything.
    """

  /// What is amiss with the text as a whole, if anything.
  package static func doubt(about analysis: Analysis) -> String? {
    if !analysis.facts.looksEnglish { return notEnglish }
    return analysis.facts.looksLikeLetter ? nil : noLetter
  }

  /// What whoever shows the report of a letter must see first.
  package static func urgent(for analysis: Analysis) -> [String] {
    [doubt(about: analysis)].compactMap(\.self)
      + (analysis.facts.waived == true ? [waived] : [])
  }

  /// The notices of one letter, the most urgent first.
  package static func all(for analysis: Analysis) -> [String] {
    urgent(for: analysis) + [impression]
  }
}
