/// Something whose cost is measured, over a count of letters and bytes.
struct Pass {
  let name: String
  let letters: Int
  let bytes: Int
  private let body: () throws -> Cost

  init(_ name: String, letters: Int, bytes: Int, _ body: @escaping () throws -> Cost) {
    self.name = name
    self.letters = letters
    self.bytes = bytes
    self.body = body
  }

  /// A pass in this process over every letter of a corpus.
  init<Letter>(
    _ name: String, _ letters: [Letter], bytes: Int, _ body: @escaping (Letter) throws -> Void
  ) {
    self.init(name, letters: letters.count, bytes: bytes) {
      try Cost.of { for letter in letters { try body(letter) } }
    }
  }

  /// Runs the passes in turn, `rounds` times, so that a busy moment strikes all alike; the least of each counts.
  static func run(_ passes: [Pass], rounds: Int) throws -> [String: Figure] {
    var figures: [String: Figure] = [:]
    for _ in 0..<rounds {
      for pass in passes {
        let cost = try pass.body()
        var figure = figures[pass.name] ?? Figure(pass: pass, cost: cost)
        figure.cost.cpu = min(figure.cost.cpu, cost.cpu)
        figure.cost.wall = min(figure.cost.wall, cost.wall)
        // What the first round asked for may have been kept for those behind it.
        if let blocks = cost.blocks {
          figure.cost.blocks = min(figure.cost.blocks ?? blocks, blocks)
        }
        if let peak = cost.peak { figure.cost.peak = max(figure.cost.peak ?? peak, peak) }
        figures[pass.name] = figure
      }
    }
    return figures
  }
}

/// What a pass cost at least.
struct Figure {
  let name: String
  let letters: Int
  let bytes: Int
  var cost: Cost

  init(pass: Pass, cost: Cost) {
    (name, letters, bytes, self.cost) = (pass.name, pass.letters, pass.bytes, cost)
  }

  /// Microseconds of processor time a letter.
  var perLetter: Double { cost.cpu * 1e6 / Double(letters) }
  /// Blocks asked for; nil for other programs.
  var blocksPerLetter: Double? { cost.blocks.map { Double($0) / Double(letters) } }
}
