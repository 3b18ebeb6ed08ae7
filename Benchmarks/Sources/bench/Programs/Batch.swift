import Foundation

/// `vouch batch` as a process of its own.
struct Batch {
  let options: Options
  /// Whether the results are kept in a file system in memory, where there is one: a disk takes its time to flush them,
  /// however many workers there are.
  var keepsInMemory = false

  /// Where the results of the last run are.
  var output: String {
    let memory = "/dev/shm"
    let isThere = keepsInMemory && FileManager.default.isWritableFile(atPath: memory)
    return isThere ? memory + "/vouch-bench-results" : options.work + "/results"
  }

  /// The same with results in memory.
  var inMemory: Batch { Batch(options: options, keepsInMemory: true) }

  /// A run over a folder; its results are kept until the next one.
  func pass(_ name: String, _ folder: String, letters: Int, bytes: Int, jobs: Int) -> Pass {
    Pass(name, letters: letters, bytes: bytes) { try run(folder, jobs: jobs) }
  }

  /// Removes the results of the last run.
  func clear() { try? FileManager.default.removeItem(atPath: output) }

  @discardableResult
  func run(_ folder: String, jobs: Int) throws -> Cost {
    clear()
    // What was written before is no part of the run.
    sync()
    // The system counts this process's memory to a child that it starts, but not to the child's.
    let peak = options.work + "/peak"
    var cost = try Program([
      "/usr/bin/time", "-f", "%M", "-o", peak, options.vouch, "batch", folder, "--output", output,
      "--jobs", String(jobs), "--format", "jsonl", "--quiet",
    ]).run()
    let kilobytes = try String(contentsOfFile: peak, encoding: .utf8)
    cost.peak = Int(kilobytes.trimmingCharacters(in: .whitespacesAndNewlines)).map { $0 << 10 }
    return cost
  }

  /// The scores of the results, in their order.
  func scores() throws -> [Double] {
    struct Line: Decodable { var score: Double }
    let lines = try Data(contentsOf: URL(fileURLWithPath: output + "/results.jsonl"))
    return try lines.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0).score
    }
  }

  /// The results as bytes.
  func results() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: output + "/results.jsonl"))
  }
}
