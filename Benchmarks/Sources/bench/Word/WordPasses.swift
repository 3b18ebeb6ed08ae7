import Glibc
import VouchAnalysis
import VouchInput

/// The stages from a Word file to an analysis, and the limit of reading one.
enum WordPasses {
  static let limit = "read, inflate, one empty SAX2 pass"
  static let read = "read and extract files"

  static func all(_ corpus: WordCorpus) -> [Pass] {
    let reader = InputReader()
    let empty = EmptyPass()
    let xml = corpus.parts.map { empty.inflate($0) }
    let texts = corpus.files.compactMap { try? reader.read(bytes: $0, name: "a.docx").text }
    var analyzer = Analyzer()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    func load(_ path: String) {
      let descriptor = open(path, O_RDONLY)
      while Glibc.read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
      close(descriptor)
    }
    let places = Array(zip(corpus.folder.files, corpus.parts))
    return [
      Pass("open, read, close DOCX", corpus.folder.files, bytes: corpus.bytes) { load($0) },
      Pass("inflate the text's part", corpus.parts, bytes: corpus.bytes) { _ = empty.inflate($0) },
      Pass("one empty SAX2 pass", xml, bytes: corpus.bytes) { empty.parse($0) },
      Pass(limit, places, bytes: corpus.bytes) { place in
        load(place.0)
        empty.parse(empty.inflate(place.1))
      },
      Pass(read, corpus.folder.files, bytes: corpus.bytes) { _ = try reader.read(path: $0) },
      Pass("analysis of DOCX", texts, bytes: corpus.bytes) { _ = analyzer.analyze($0) },
    ]
  }
}
