/// What a JSON report of a sample draft must keep saying: the judgement, without texts that the rules hold.
struct SampleDigest: Codable, Equatable {
  struct Entry: Codable, Equatable {
    var kind: String?
    var quote: String?
  }
  struct Facts: Codable, Equatable {
    var applicant: String?
    var pronoun: String?
    var writer: String?
    var writerTitle: String?
    var institution: String?
    var specialty: String?
    var date: String?
    var waived: Bool?
    var writerIsClinician: Bool
    var writerInUS: Bool?
  }

  var score: Double
  var tier: String
  var band: [Int]
  var axes: [String: Int]
  var scenarios: [Entry]
  var findings: [Entry]
  var evidence: [Entry]
  var letter: Facts
}
