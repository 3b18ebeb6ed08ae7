/// What became of one input.
public enum LetterOutcome: Sendable {
  case letter(ReportInput)
  case failure(ReportFailure)
}
