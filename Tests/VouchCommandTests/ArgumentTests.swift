import Foundation
import Testing

@Suite struct ArgumentTests {
  @Test(arguments: [
    [], ["score"], ["text"], ["scoer", "a.txt"], ["score", "--bogus", "a.txt"],
    ["score", "--format", "xml", "a.txt"], ["score", "--fail-under", "101", "a.txt"],
    ["score", "--fail-under", "nan", "a.txt"], ["score", "--color", "pink", "a.txt"],
    ["help", "scoer"], ["text", "a.txt", "b.txt"], ["rules", "no-such-rule"],
    ["rules", "--format", "yaml"],
  ])
  func unusableArgumentsAreOneLine(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try program.shell("$VOUCH \(line)")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1, "\(result.errors)")
    #expect(result.errors.hasPrefix("vouch: "))
  }

  @Test(arguments: ["scoer", "scoer a.txt", "help scoer"])
  func aMissingCommandIsNamed(arguments: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell("$VOUCH \(arguments)")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "vouch: there is no command 'scoer': try 'vouch score FILE' or 'vouch --help'\n")
  }

  @Test func helpOnHelpIsNoError() throws {
    let program = try Program()
    defer { program.remove() }
    for arguments in ["help", "help help", "help --help"] {
      let result = try program.shell("$VOUCH \(arguments)")
      #expect(result.status == 0)
      #expect(result.text.contains("USAGE: vouch"))
    }
  }

  @Test(arguments: ["--help", "score --help", "text --help", "rules --help", "help score", "-h"])
  func helpIsNoError(arguments: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell("$VOUCH \(arguments)")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.text.contains("EXAMPLES:"))
    #expect(result.text.contains("USAGE: vouch"))
  }

  @Test func theVersionIsOneLine() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("--version")
    #expect(result.status == 0)
    #expect(result.text == "0.1.0\n")
  }

  @Test func aNearRuleIsNamed() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("rules", "feint-praise")
    #expect(result.status == 2)
    #expect(result.errors.contains("did you mean 'faint-praise'?"))
  }

  @Test(arguments: [
    ("score a.txt --fail-under -5", "--fail-under takes a score of 0 to 100"),
    ("batch a -o b --fail-under -5", "--fail-under takes a score of 0 to 100"),
    ("batch a -o b --jobs -3", "--jobs takes a number of 1 to 1024"),
    ("batch a -o b -j -3", "--jobs takes a number of 1 to 1024"),
    ("evaluate a --worst -1", "--worst takes a count of letters, 0 or more"),
    ("text a.txt --max-members -1", "--max-members takes a number of 1 to 2147483647"),
    ("text a.txt --max-part-bytes -1K", "--max-part-bytes takes a number of 1 to 2147483647"),
    ("score a.txt --max-text-bytes -1", "--max-text-bytes takes a number of 1 to 2147483647"),
  ])
  func negativeNumbersAreOutOfRange(arguments: String, message: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell("$VOUCH \(arguments)")
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
