import VouchText

/// A whole letter around a body: what a letter of recommendation has above and below it.
struct LetterFrame: Sendable {
  var letterhead = "Harbor University Hospital\nDepartment of Medicine"
  var date = "September 14, 2025"
  var applicant = "Dr. Amara Okafor"
  var specialty = "internal medicine"
  var salutation = "Dear Program Director:"
  var opening: String?
  var closing = "Sincerely,"
  var signature = "Elena Marsh, MD\nAssociate Professor of Medicine"

  /// A sentence that says whom the letter is about and nothing else.
  static func opening(_ applicant: String, _ specialty: String) -> String {
    "I am writing to you about \(applicant), an applicant to your \(specialty) residency program."
  }

  /// The letter with the given body behind the opening sentence.
  func letter(_ body: String) -> String {
    let opening = opening ?? LetterFrame.opening(applicant, specialty)
    let blocks = [
      letterhead, date, applicant.isEmpty ? "" : "Re: \(applicant)", salutation, opening, body,
      closing, signature,
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension LetterFrame {
  /// The frame of most tests.
  static let usual = LetterFrame()
}
