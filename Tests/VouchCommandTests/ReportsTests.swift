import Foundation
import Testing

/// The reports in the repository are those that the program makes now.
@Suite struct ReportsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder by their paths in it.
  private func files(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { files, name in
      let file = folder.appendingPathComponent(name)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[name] = try Data(contentsOf: file)
      }
    }
  }

  @Test func areNotStale() throws {
    let program = try Program()
    defer { program.remove() }
    let made = program.folder.appendingPathComponent("reports")
    let result = try program.shell(
      "cd '\(Self.root.path)' && Scripts/reports.sh \"$VOUCH\" '\(made.path)'")
    #expect(result.status == 0, "\(result.errors)")
    var kept = try files(Self.root.appendingPathComponent("Reports"))
    // These have commands of their own.
    for name in ["evaluation.md", "rules.md", "benchmarks.md"] { kept[name] = nil }
    let now = try files(made)
    #expect(now.count > 80)
    let stale = Set(kept.keys).union(now.keys).filter { kept[$0] != now[$0] }.sorted()
    #expect(stale.isEmpty, "run make reports: \(stale.prefix(5)) of \(stale.count)")
  }

  /// Every link of the index finds its file.
  @Test func indexLeadsSomewhere() throws {
    let folder = Self.root.appendingPathComponent("Reports")
    let index = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    let links = index.matches(of: /\]\(([^)]+)\)/).map { String($0.output.1) }
    #expect(links.count > 30)
    for link in links {
      #expect(
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(link).path), "\(link)")
    }
  }
}
