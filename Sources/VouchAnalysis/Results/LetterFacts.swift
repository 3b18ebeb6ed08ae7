/// Who and what a letter speaks of, as far as its text says.
public struct LetterFacts: Sendable, Equatable {
  /// The applicant's name as written, without a title.
  public var applicant: String?
  /// The applicant's pronouns, read off the text: `he`, `she` or `they`.
  public var pronoun: String?
  /// The writer's name as written, without degrees.
  public var writer: String?
  /// The writer's title or role, such as "Associate Professor of Medicine".
  public var writerTitle: String?
  /// The institution that the letterhead or signature names.
  public var institution: String?
  /// Canonical lower-case name of the specialty applied to.
  public var specialty: String?
  /// ISO 8601 date (yyyy-mm-dd) of the letter; day left out where the letter gives none.
  public var date: String?
  /// Whether the applicant waived the right to read the letter; nil where the letter does not say.
  public var waived: Bool?
  /// Whether the writer is a clinician: false for a PhD or other non-clinician.
  public var writerIsClinician: Bool
  /// Whether letterhead or signature place the writer in the United States; nil where they do not say.
  public var writerInUS: Bool?

  /// Whether anything of a letter of recommendation shows: a salutation, a signature, a word of recommending or knowing.
  public var looksLikeLetter = true
  /// Whether the words are English, the only language that is read; true for a text of few words.
  public var looksEnglish = true

  public init(
    applicant: String? = nil, pronoun: String? = nil, writer: String? = nil,
    writerTitle: String? = nil, institution: String? = nil, specialty: String? = nil,
    date: String? = nil, waived: Bool? = nil, writerIsClinician: Bool = true,
    writerInUS: Bool? = nil
  ) {
    self.applicant = applicant
    self.pronoun = pronoun
    self.writer = writer
    self.writerTitle = writerTitle
    self.institution = institution
    self.specialty = specialty
    self.date = date
    self.waived = waived
    self.writerIsClinician = writerIsClinician
    self.writerInUS = writerInUS
  }
}
