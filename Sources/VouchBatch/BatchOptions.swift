public import VouchInput

/// What a batch reads, how, and what it writes.
public struct BatchOptions: Sendable {
  /// Folders whose letters are read, or single letters.
  public var inputs: [String]
  /// The folder that the results go to; made where it is missing.
  public var output: String
  /// Workers that analyse at the same time, at least 1.
  public var jobs: Int
  public var formats: [BatchFormat]
  /// Patterns of which a letter must match one; none means all letters.
  public var include: [String]
  /// Patterns of letters and folders to leave out.
  public var exclude: [String]
  /// Continue an unfinished run in the output folder.
  public var resumes: Bool
  /// Count the letters that score less, 0 to 100.
  public var threshold: Double?
  /// Letters over these are records with an error.
  public var limits: InputLimits
  /// The version of Vouch; records of another one are not reused.
  public var version: String

  public init(
    inputs: [String], output: String, jobs: Int = 1, formats: [BatchFormat] = [.jsonl],
    include: [String] = [], exclude: [String] = [], resumes: Bool = false,
    threshold: Double? = nil, limits: InputLimits = .forAnalysis, version: String
  ) {
    self.inputs = inputs
    self.output = output
    self.jobs = max(jobs, 1)
    self.formats = formats.isEmpty ? [.jsonl] : formats
    // The cohort page offers both for download.
    if formats.contains(.html) { self.formats += [.jsonl, .csv] }
    self.include = include
    self.exclude = exclude
    self.resumes = resumes
    self.threshold = threshold
    self.limits = limits
    self.version = version
  }

  /// Whether every letter gets a page of its own.
  var makesPages: Bool { formats.contains(.html) }
}
