import ArgumentParser
import VouchBatch
import VouchReport

extension BatchCommand {
  /// Scores records from standard input.
  func runStream() throws -> (unusable: Bool, under: Bool) {
    signal(SIGPIPE, SIG_IGN)
    let totals = try StreamBatch(
      jobs: jobs ?? Processors.count, threshold: failUnder, limits: limits.forAnalysis
    ).run()
    if totals.failures > 0 {
      Messages.write("\(totals.failures) of \(totals.records) records could not be read")
    }
    return (totals.failures > 0, totals.underThreshold > 0)
  }

  /// Scores the letters below folders and writes their results.
  func runFolders() throws -> (unusable: Bool, under: Bool) {
    let options = BatchOptions(
      inputs: folders, output: output ?? "", jobs: jobs ?? Processors.count, formats: format,
      include: include, exclude: exclude, resumes: resume, threshold: failUnder,
      limits: limits.forAnalysis, version: Vouch.configuration.version)
    let stop = BatchStop()
    let interrupts = Interrupts(stop)
    let progress = ProgressLine(isQuiet: quiet)
    do {
      let result = try Batch(options, stop: stop, report: progress.report).run()
      progress.end()
      if !quiet {
        let page = TerminalSummary(
          result, options: ReportOptions(color: color.isOn(toFile: false)))
        if !StandardOutput.write(page.render()) { throw ExitStatus.unusable }
      }
      if let missing = result.missing { Messages.write(missing) }
      let failures = result.summary.failures.count
      if failures > 0 {
        Messages.write("\(failures) of \(result.summary.letterCount) letters could not be read")
      }
      return (failures > 0, result.summary.underThreshold > 0)
    } catch let error as BatchError {
      progress.end()
      guard error.kind == .stopped else { throw error }
      Messages.write("\(error.message); --resume continues, nothing is analysed twice")
      throw ExitCode(128 + interrupts.received)
    }
  }
}
