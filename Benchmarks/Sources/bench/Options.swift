/// What the call asked for: `bench --vouch PATH [--short] [--report FILE] [--work FOLDER] [--project FOLDER]`.
struct Options {
  /// The program as it is shipped.
  var vouch = ".build/release/vouch"
  var project = "."
  /// Where generated letters and results are kept between runs.
  var work = "Benchmarks/.build/corpus"
  /// Where the table goes besides standard output; nowhere unless said.
  var report: String?
  var isShort = false

  var textCount: Int { isShort ? 2_000 : 20_000 }
  var wordCount: Int { isShort ? 200 : 2_000 }
  /// How many times the letters of the comparison of growth are the others.
  var growth: Int { isShort ? 2 : 10 }
  var rounds: Int { isShort ? 2 : 3 }

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--short" {
        isShort = true
        continue
      }
      guard let value = rest.popFirst() else { throw Problem(description: "\(name) needs a value") }
      switch name {
      case "--vouch": vouch = value
      case "--report": report = value
      case "--work": work = value
      case "--project": project = value
      default: throw Problem(description: "\(name) is no option")
      }
    }
  }
}
