import FoundationEssentials

/// Decodes a file of one JSON object a line; empty lines count, but hold nothing.
///
/// - Throws: `CorpusError` that names the file, and the line that is no object of the type.
func jsonLines<T: Decodable>(_ file: URL) throws(CorpusError) -> [T] {
  guard let data = try? Data(contentsOf: file) else {
    throw CorpusError(description: "\(file.path): cannot be read")
  }
  var values: [T] = []
  let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (number, line) in lines.enumerated() where !line.isEmpty {
    do {
      values.append(try JSONDecoder().decode(T.self, from: Data(line)))
    } catch {
      throw CorpusError(description: "\(file.path):\(number + 1): not a label record")
    }
  }
  return values
}
