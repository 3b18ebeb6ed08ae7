import CAllocations
import Glibc

/// What one pass took.
struct Cost {
  /// Processor time, of the user and of the system, in seconds.
  var cpu: Double
  /// Time on the clock in seconds.
  var wall: Double
  /// Blocks that were asked for; nil for other programs.
  var blocks: Int?
  /// Bytes in memory at most; nil where it was not asked for.
  var peak: Int?

  /// The cost of a closure on this thread.
  static func of(_ body: () throws -> Void) rethrows -> Cost {
    let blocks = bench_allocations()
    let wall = seconds(CLOCK_MONOTONIC)
    let cpu = seconds(CLOCK_THREAD_CPUTIME_ID)
    try body()
    return Cost(
      cpu: seconds(CLOCK_THREAD_CPUTIME_ID) - cpu, wall: seconds(CLOCK_MONOTONIC) - wall,
      blocks: Int(bench_allocations() - blocks))
  }

  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
