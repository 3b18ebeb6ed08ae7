import Foundation
import Testing

/// Files in `Golden` that outputs are compared with; `VOUCH_RECORD=1` writes them anew.
enum Golden {
  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["VOUCH_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      return
    }
    let recorded = try lines(Array(Data(contentsOf: file)))
    let actual = lines(bytes)
    if actual == recorded { return }
    let place = zip(actual, recorded).prefix { $0 == $1 }.count
    Issue.record(
      """
      differs from Golden/\(name) in line \(place + 1); VOUCH_RECORD=1 records it anew
      recorded: \(place < recorded.count ? recorded[place] : "end of file")
      now:      \(place < actual.count ? actual[place] : "end of file")
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
