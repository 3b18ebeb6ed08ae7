import VouchReport

/// The objects of `vouch score --format json`, one a line, with percentile and near-duplicates.
struct JSONLinesFormat: LetterFormat {
  let fileName = "results.jsonl"
  let opening: [UInt8] = []

  func append(_ letter: CohortLetter, to output: inout ByteWriter) {
    var members = ByteWriter()
    if let percentile = letter.percentile {
      members.append(",\"percentile\":")
      members.append(percentile, decimals: 1)
    }
    letter.line.append(
      to: &output, path: letter.path, finding: letter.duplicate?.json ?? [],
      members: members.bytes)
  }
}
