/// Verbs of those who report on the applicant.
enum ReportingVerbs {
  static let all = """
    tells told says said reports reported writes wrote describes described asked asks praised praises agrees agreed
    remarked mentioned assures assured informs informed thinks thought called calls
    """
}
