import Foundation
import Testing

@testable import VouchReport

/// The policies allow the styles and scripts that are compiled in, and nothing else.
@Suite struct PolicyTests {
  /// What the system's own tool says of the bytes, in base64.
  private func hash(_ bytes: [UInt8]) throws -> String {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let digits = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let pairs = Array(digits.prefix(64))
    let digest = stride(from: 0, to: pairs.count, by: 2).compactMap {
      UInt8(String(pairs[$0...($0 + 1)]), radix: 16)
    }
    return Data(digest).base64EncodedString()
  }

  @Test(arguments: ["letter", "cohort"])
  func allowsWhatIsCompiledIn(page: String) throws {
    func source(_ name: String) throws -> String {
      "'sha256-\(try hash(try #require(TemplateLibrary.files[name])))'"
    }
    let policy = try #require(TemplateLibrary.files["policies/\(page).csp"])
    let expected = """
      default-src 'none'; style-src \(try source("styles/base.css")) \
      \(try source("styles/\(page).css")); script-src \(try source("scripts/\(page).js")); \
      base-uri 'none'; form-action 'none'
      """
    #expect(
      String(decoding: policy, as: UTF8.self) == expected, "run Scripts/policies.sh, build again")
  }
}
