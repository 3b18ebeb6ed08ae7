/// Fitted weights as the text file that the fitting command writes.
///
/// `#` comments (command, corpora, date); `fitted NAME HASH...` for the texts of a corpus that the weights were fitted
/// on; `parameter NAME VALUE...`, tab-separated; `feature NAME OUTPUT=WEIGHT...` for the weights that are not 0.
public struct ModelFile: Sendable {
  public struct Feature: Sendable {
    public var name: String
    /// One weight an output.
    public var weights: [Float]
    public init(name: String, weights: [Float]) {
      self.name = name
      self.weights = weights
    }
  }

  public var comments: [String] = []
  /// Names of the outputs of the sentence models.
  public var outputs: [String]
  /// Name and values of each parameter.
  public var parameters: [(name: String, values: [String])] = []
  public var features: [Feature] = []
  /// Name of each corpus that the weights were fitted on, with the fingerprints of its texts.
  public var fitted: [(name: String, hashes: [UInt64])] = []

  public init(outputs: [String]) { self.outputs = outputs }

  /// Reads the text form.
  ///
  /// - Throws: `LexiconError` with the line that does not follow the form.
  public init(_ text: String) throws(LexiconError) {
    outputs = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty {
      if line.hasPrefix("#") {
        comments.append(String(line))
        continue
      }
      let columns = line.split(separator: "\t").map(String.init)
      switch columns.first {
      case "outputs":
        outputs = Array(columns[1...])
      case "fitted" where columns.count >= 2:
        fitted.append((columns[1], try hashes(columns[2...], line: number + 1)))
      case "parameter" where columns.count >= 2:
        parameters.append((columns[1], Array(columns[2...])))
      case "feature" where columns.count >= 3:
        features.append(
          Feature(name: columns[1], weights: try weights(columns[2...], line: number + 1)))
      default:
        throw LexiconError(
          file: "weights.tsv", line: number + 1, reason: "neither parameter nor feature")
      }
    }
  }

  private func hashes(_ columns: ArraySlice<String>, line: Int) throws(LexiconError) -> [UInt64] {
    var hashes: [UInt64] = []
    for column in columns {
      guard let hash = UInt64(column, radix: 16) else {
        throw LexiconError(file: "weights.tsv", line: line, reason: "not a hash: \(column)")
      }
      hashes.append(hash)
    }
    return hashes
  }

  private func weights(_ columns: ArraySlice<String>, line: Int) throws(LexiconError) -> [Float] {
    var weights = [Float](repeating: 0, count: outputs.count)
    for column in columns {
      let parts = column.split(separator: "=")
      guard parts.count == 2, let output = outputs.firstIndex(of: String(parts[0])),
        let weight = Float(parts[1])
      else {
        throw LexiconError(file: "weights.tsv", line: line, reason: "not OUTPUT=WEIGHT: \(column)")
      }
      weights[output] = weight
    }
    return weights
  }

  /// The text form.
  public var text: String {
    var lines = comments
    lines.append((["outputs"] + outputs).joined(separator: "\t"))
    lines += fitted.map { corpus in
      (["fitted", corpus.name] + corpus.hashes.map { String($0, radix: 16) })
        .joined(separator: "\t")
    }
    lines += parameters.map { (["parameter", $0.name] + $0.values).joined(separator: "\t") }
    lines += features.map { feature in
      let weights = zip(outputs, feature.weights).filter { $0.1 != 0 }.map { "\($0)=\($1)" }
      return (["feature", feature.name] + weights).joined(separator: "\t")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
