import VouchBatch
import VouchInput

/// Shows progress on standard error: one line that is drawn anew on a terminal, a line now and then elsewhere.
final class ProgressLine {
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var phaseStart: ContinuousClock.Instant
  private var phase: BatchProgress.Phase?
  private var last: ContinuousClock.Instant
  private var isDrawn = false

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    start = clock.now
    phaseStart = start
    last = start
  }

  /// Shows progress, unless it was shown a moment ago.
  func report(_ progress: BatchProgress) {
    if isQuiet { return }
    let now = clock.now
    if phase != progress.phase {
      phase = progress.phase
      phaseStart = now
      if isTerminal { draw(progress, now) }
    }
    guard now - last >= (isTerminal ? .milliseconds(100) : .seconds(5)) else { return }
    last = now
    if isTerminal {
      draw(progress, now)
    } else {
      Messages.write(words(progress, now))
    }
  }

  /// Removes the line from the terminal.
  func end() {
    if isDrawn { write("\r\u{1B}[K") }
    isDrawn = false
  }

  private func draw(_ progress: BatchProgress, _ now: ContinuousClock.Instant) {
    let bar = progress.total > 0 ? bar(progress) + " " : ""
    write("\r\u{1B}[K" + bar + words(progress, now))
    isDrawn = true
  }

  private func bar(_ progress: BatchProgress) -> String {
    let filled = progress.done * 16 / max(progress.total, 1)
    return String(repeating: "\u{2588}", count: filled)
      + String(repeating: "\u{2591}", count: 16 - filled)
  }

  /// At most 62 columns for a million letters: "analysing 1200/5000, 900/s, 4 s left, 2 failed".
  private func words(_ progress: BatchProgress, _ now: ContinuousClock.Instant) -> String {
    var parts = [progress.phase.rawValue]
    if progress.phase == .analysing || progress.phase == .writing, progress.total > 0 {
      parts[0] += " \(progress.done)/\(progress.total)"
      let seconds = (now - phaseStart) / .seconds(1)
      if progress.done > 0 && seconds > 0.05 {
        let speed = Double(progress.done) / seconds
        parts.append("\(Int(speed.rounded()))/s")
        parts.append("\(time(Double(progress.total - progress.done) / speed)) left")
      }
    } else if progress.total > 0 {
      parts[0] += " \(progress.total) letters"
    }
    if progress.failures > 0 { parts.append("\(progress.failures) failed") }
    return parts.joined(separator: ", ")
  }

  private func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 360_000))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  private func write(_ text: String) {
    _ = FileBytes.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
