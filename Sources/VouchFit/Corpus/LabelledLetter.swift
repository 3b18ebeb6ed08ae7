public import FoundationEssentials
public import VouchText

/// A letter with the labels that a careful reader gave it (see the annotation guide).
public struct LabelledLetter: Sendable {
  /// One line of `labels.jsonl`.
  public struct Record: Codable, Sendable {
    public struct Finding: Codable, Sendable {
      public var kind: String
      public var quote: String?
    }

    public var id: String
    public var specialty: String?
    public var tier: String
    /// 1 to 5.
    public var overall: Double
    /// 1 to 5 each, by name.
    public var axes: [String: Double]
    public var scenarios: [String]
    public var findings: [Finding]
    /// Why the reader judged so.
    public var note: String?
  }

  /// Name of the folder that holds the letter.
  public var corpus: String
  public var text: SourceText
  public var record: Record
  /// Path of the letter's file.
  public var path: String

  /// The quotations of a kind; `scenario` for the scenarios.
  func quotes(_ kind: String) -> [String] {
    kind == "scenario"
      ? record.scenarios : record.findings.filter { $0.kind == kind }.compactMap(\.quote)
  }

  func has(_ kind: String) -> Bool { record.findings.contains { $0.kind == kind } }
}

/// A corpus folder that cannot be used.
public struct CorpusError: Error, CustomStringConvertible, Sendable {
  public var description: String
}

/// A folder of labelled letters: `letters/<id>.txt` and `labels.jsonl`.
public struct LabelledCorpus: Sendable {
  public var name: String
  public var letters: [LabelledLetter]

  /// Whether the kinds of letters and labels are as common as in a season, so that thresholds and the letter model can be
  /// fitted on them; corpora called `train...` stress what is rare and serve the sentence models alone.
  public var isCalibrating: Bool { !name.hasPrefix("train") }

  /// Reads a corpus folder.
  ///
  /// - Throws: `CorpusError` that names the file, and the line where there is one.
  public init(_ folder: URL) throws(CorpusError) {
    name = folder.standardizedFileURL.lastPathComponent
    let records: [LabelledLetter.Record] = try jsonLines(folder.appending(path: "labels.jsonl"))
    letters = []
    for record in records {
      let file = folder.appending(path: "letters/\(record.id).txt")
      guard let data = try? Data(contentsOf: file) else {
        throw CorpusError(description: "\(file.path): cannot be read; labels.jsonl names it")
      }
      letters.append(
        LabelledLetter(
          corpus: name, text: SourceText(utf8: Array(data)), record: record, path: file.path))
    }
  }
}

/// Decodes a file of one JSON object a line.
func jsonLines<T: Decodable>(_ file: URL) throws(CorpusError) -> [T] {
  guard let data = try? Data(contentsOf: file) else {
    throw CorpusError(description: "\(file.path): cannot be read")
  }
  var values: [T] = []
  for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
    do {
      values.append(try JSONDecoder().decode(T.self, from: Data(line)))
    } catch {
      throw CorpusError(description: "\(file.path):\(number + 1): not a label record")
    }
  }
  return values
}
