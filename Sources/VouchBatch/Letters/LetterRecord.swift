import VouchReport

/// What a batch keeps of one letter: figures for the cohort, and its line of JSON without a path.
struct LetterRecord: Sendable, Equatable {
  /// Stands for the content of the file; `none` where it could not be read.
  var key: ContentHash
  var result: Result
  /// Empty for a letter that could not be read.
  var signature: TextSignature
  var line: JSONLine
  /// The markup of the letter's page but its head; nil where no pages are made, or the letter could not be read.
  var page: [UInt8]?

  enum Result: Sendable, Equatable {
    case letter(LetterFigures)
    case failure(LetterFailure)
  }

  var figures: LetterFigures? {
    if case .letter(let figures) = result { figures } else { nil }
  }

  var failure: LetterFailure? {
    if case .failure(let failure) = result { failure } else { nil }
  }
}

/// The figures of one letter that tables and summaries show.
struct LetterFigures: Sendable, Equatable {
  /// The score in tenths of a point, as it is shown.
  var tenths: Int
  /// The tier's number, 0 for checkbox.
  var tier: Int
  /// The five axes in the order of the contract, rounded as they are shown.
  var axes: [Int]
  var words: Int
  var scenarios: Int
  /// How often each kind was found, by the kind's place in `FindingKind.allCases`; none left out.
  var kinds: [Int]
  var applicant: String
  var writer: String
  var specialty: String
  /// Whether the letter waives the applicant's right to read it.
  var waived: Bool
}

/// Why a letter could not be read.
struct LetterFailure: Sendable, Equatable {
  var kind: String
  var message: String
}
