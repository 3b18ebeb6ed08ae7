import VouchAnalysis

/// What a batch says about all its letters together; of their texts it holds the names of applicants and writers alone.
public struct CohortSummary: Sendable {
  /// How often a kind was found.
  public struct KindCount: Sendable, Equatable {
    public var kind: String
    /// Letters with at least one.
    public var letters: Int
    /// Places in all letters.
    public var count: Int
  }

  /// A letter that could not be read.
  public struct Failure: Sendable, Equatable {
    public var path: String
    public var kind: String
    public var message: String
  }

  /// The letters of one writer.
  public struct Writer: Sendable, Equatable {
    public var name: String
    public var letters: Int
    /// Mean score in points.
    public var mean: Double
    /// Share of letters of the lowest tier, 0 to 1.
    public var checkboxShare: Double
    /// Share of letters with near-duplicates, 0 to 1.
    public var duplicateShare: Double
  }

  /// Letters with much text in common.
  public struct Cluster: Sendable, Equatable {
    public var paths: [String]
    /// The letters' places in the order of all paths.
    var letters: [Int]
    /// Applicants and writers that the letters name, each once, sorted.
    public var applicants: [String]
    public var writers: [String]
    /// The mean over the letters of the share that is in the nearest other one, 0 to 1.
    public var share: Double
  }

  public internal(set) var version = ""
  /// Stands for the rules, lexicon and weights.
  public internal(set) var rules = ""
  /// All letters, unreadable ones included.
  public internal(set) var letterCount = 0
  /// Letters by tier, checkbox first.
  public internal(set) var tiers = [Int](repeating: 0, count: Tier.allCases.count)
  var scores = ScoreDistribution()
  /// Sums of the five axes over all letters.
  var axisSums = [Int](repeating: 0, count: 5)
  /// Letters in each step of ten points of each axis.
  var axisSteps = [[Int]](repeating: Array(repeating: 0, count: 10), count: 5)
  var wordSum = 0
  /// Letters that waive the applicant's right to read them.
  public internal(set) var waivedCount = 0
  /// Weaknesses, and positive evidence, the commonest first.
  public internal(set) var weaknesses: [KindCount] = []
  public internal(set) var evidence: [KindCount] = []
  public internal(set) var failures: [Failure] = []
  public internal(set) var writers: [Writer] = []
  public internal(set) var clusters: [Cluster] = []
  /// Symbolic links that were not followed.
  public internal(set) var skippedLinks = 0
  /// Letters under the threshold of the call.
  public internal(set) var underThreshold = 0

  /// Letters that were analysed.
  public var analysedCount: Int { scores.total }
  /// Letters that have near-duplicates.
  public var duplicateCount: Int { clusters.reduce(0) { $0 + $1.paths.count } }
  /// Mean score in points.
  public var meanScore: Double { scores.mean }
}
