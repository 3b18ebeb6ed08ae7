public import FoundationEssentials
import VouchText

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
