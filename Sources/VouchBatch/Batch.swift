import VouchAnalysis
import VouchInput
import VouchLexicon

/// Analyses all letters of some folders and writes the results into another one.
///
/// Letters are listed, analysed into the checkpoint by several workers, compared with each other, and written
/// out in the order of their paths. Memory grows by about 210 bytes a letter, by 32 to 56 more for each of at most
/// four threads while letters are compared, and by its row of the cohort page where pages are made.
public struct Batch {
  let options: BatchOptions
  let stop: BatchStop
  let report: (BatchProgress) -> Void

  /// Makes a batch; `report` is told about progress after every few letters, by one thread at a time.
  public init(
    _ options: BatchOptions, stop: BatchStop = BatchStop(),
    report: @escaping (BatchProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.stop = stop
    self.report = report
  }

  /// Runs to the end.
  ///
  /// Throws when nothing could be written or the run was stopped; results that were there before are then
  /// untouched, and what was analysed is kept for another run with `resumes`.
  public func run() throws(BatchError) -> BatchResult {
    let absent = options.inputs.filter { FolderWalk.isMissing($0) }
    let missing =
      absent.isEmpty
      ? nil : "\(absent.joined(separator: ", ")): there is no such file or folder"
    if let missing, absent.count == options.inputs.count { throw BatchError(.noLetters, missing) }
    try OutputFolder.make(options.output)
    let checkpoint = try Checkpoint.open(in: options.output)
    let known = try restored(checkpoint)
    do throws(BatchError) {
      report(BatchProgress(phase: .listing, done: 0, total: 0, failures: 0, restored: 0))
      var walk = FolderWalk(
        include: options.include, exclude: options.exclude,
        output: FileIdentity(path: options.output))
      try walk.run(options.inputs, stop: stop)
      if walk.paths.count == 0 { throw noLetters(walk) }
      var analysis = LetterAnalysis(
        cohort: Cohort(paths: walk.paths), checkpoint: checkpoint, known: known.places)
      try analysis.run(self, end: known.end)
      let writing = ResultWriting(batch: self, cohort: analysis.cohort, checkpoint: checkpoint)
      let (summary, files) = try writing.run(skippedLinks: walk.linkCount)
      checkpoint.remove()
      return BatchResult(
        summary: summary, files: files, slowest: analysis.slowest, missing: missing)
    } catch {
      guard checkpoint.hasRecords else {
        checkpoint.remove()
        throw error
      }
      guard error.kind == .output else { throw error }
      throw BatchError(.output, "\(error.message); --resume continues once that is mended")
    }
  }

  private func noLetters(_ walk: FolderWalk) -> BatchError {
    if walk.leavesOutLetters {
      return BatchError(
        .noLetters,
        """
        \(options.output): the output folder is left out of the input, and there are no letters \
        outside of it; choose another one
        """)
    }
    return BatchError(
      .noLetters, "\(options.inputs.joined(separator: ", ")): there are no letters here")
  }

  /// Stands for the rules, lexicon and weights that decide the results.
  static var rulesKey: UInt64 { Lexicon.embedded.fingerprint ^ Model.embedded.fingerprint }

  /// Stands for everything but the letters that decides the records.
  private var runKey: UInt64 {
    let pages = options.makesPages ? " pages" : ""
    let layout = "2\(pages) \(RuleCatalogue.all.map(\.id).joined(separator: " "))"
    let limits = InputLimits.Name.allCases.map { "\(options.limits[$0])" }.joined(separator: " ")
    let key = "\(options.version) \(layout) \(limits)"
    return ContentHash(Array(key.utf8), seed: Batch.rulesKey).low
  }

  /// The records that this run can take over, and where new ones go.
  private func restored(
    _ checkpoint: Checkpoint
  ) throws(BatchError) -> (places: [ContentHash: Checkpoint.Place], end: Int) {
    if checkpoint.hasRecords && !options.resumes {
      throw BatchError(
        .unfinished,
        """
        \(options.output): an unfinished run is kept here; --resume continues it, removing \
        \(checkpoint.path) forgets it
        """)
    }
    guard options.resumes, checkpoint.belongs(to: runKey) else {
      try checkpoint.begin(runKey: runKey)
      return ([:], Checkpoint.headerSize)
    }
    let found = checkpoint.scan()
    try checkpoint.truncate(to: found.end)
    return found
  }
}
