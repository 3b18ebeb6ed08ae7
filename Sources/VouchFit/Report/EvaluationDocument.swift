import FoundationEssentials

/// The JSON form of an evaluation; keys are only ever added.
struct EvaluationDocument: Encodable {
  struct Judged: Encodable {
    /// `unseen`, `cross-fitted` or `optimistic`.
    var by: String
    var fittedOn: [String]?
    var letters: Int?
    var passages: Int?
  }
  struct Kind: Encodable {
    var kind: String
    var gold: Int, predicted: Int, hits: Int
    var precision: Double, recall: Double, f1: Double
    var meanF1: Double?
    var corpora: Int?
  }
  struct Figures: Encodable {
    var letters: Int
    var spearman: Double, kappa: Double, withinOne: Double, exact: Double
    var weakAsStrong: Int, strongAsWeak: Int
    var axes: [String: Double]
    var macroF1: Double
    var kinds: [Kind]
  }
  struct Corpus: Encodable {
    var name: String, path: String
    var judged: Judged
    var figures: Figures
  }
  struct Passages: Encodable {
    struct Set: Encodable {
      var set: String
      var passages: Int
      var accuracy: Double, f1: Double
    }
    var path: String
    var judged: Judged
    var sets: [Set]
  }
  struct Worst: Encodable {
    struct Contribution: Encodable {
      var feature: String, label: String
      var points: Double
    }
    var corpus: String, id: String, path: String
    var label: String, labelScore: Double
    var tier: String, score: Double
    var note: String?
    var misled: [Contribution]
  }
  struct Error: Encodable {
    var kind: String, error: String, corpus: String, id: String, path: String
    var line: Int?
    var before: String?, text: String?, after: String?
  }

  var schema = 1
  var weights: String
  var corpora: [Corpus]
  var average: Figures?
  var passages: [Passages]
  var worst: [Worst]?
  var errors: [Error]?
  var fairness: FairnessDocument?

  /// The document as bytes, keys sorted.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

/// Numbers of a document, without the digits that mean nothing.
func shortened(_ number: Double) -> Double {
  Double(ReportText.fixed(number, 4)) ?? 0
}
