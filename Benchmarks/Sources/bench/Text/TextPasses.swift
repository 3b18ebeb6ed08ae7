import Glibc
import VouchAnalysis
import VouchInput
import VouchLexicon
import VouchText

/// The stages from a text file to an analysis; each pass holds those before it, which its row takes off.
enum TextPasses {
  static func all(_ corpus: TextCorpus) -> [Pass] {
    reading(corpus) + analysis(corpus)
  }

  private static func reading(_ corpus: TextCorpus) -> [Pass] {
    let files = corpus.folder.files
    let reader = InputReader()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    return [
      Pass("open, read, close", files, bytes: corpus.bytes) { path in
        let descriptor = open(path, O_RDONLY)
        while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        close(descriptor)
      },
      Pass("read and decode files", files, bytes: corpus.bytes) { path in
        _ = try reader.read(path: path)
      },
      Pass("decode", corpus.files, bytes: corpus.bytes) { bytes in
        _ = try reader.read(bytes: bytes, name: "letter.txt")
      },
    ]
  }

  private static func analysis(_ corpus: TextCorpus) -> [Pass] {
    var tokenizer = Tokenizer()
    var letter = Letter()
    var matcher = PhraseMatcher()
    var analyzer = Analyzer()
    let lexicon = Lexicon.embedded
    var sum = 0
    func pass(_ name: String, _ texts: [SourceText], _ body: @escaping (SourceText) -> Void) -> Pass
    {
      Pass(name, texts, bytes: texts.reduce(0) { $0 + $1.utf8.count }, body)
    }
    return [
      pass("tokens", corpus.texts) { tokenizer.tokenize($0.utf8.span) },
      pass("tokens, sentences, zones", corpus.texts) { letter.read($0) },
      pass("tokens, sentences, zones, ids", corpus.texts) { text in
        letter.read(text)
        for token in letter.tokens { sum &+= Int(lexicon.wordID(token.hash).rawValue) }
      },
      pass("tokens, sentences, zones, matches", corpus.texts) { text in
        letter.read(text)
        matcher.match(letter.tokens, lexicon: lexicon)
      },
      pass("analysis", corpus.texts) { _ = analyzer.analyze($0) },
      pass("analysis, poor letters", corpus.poor) { _ = analyzer.analyze($0) },
      pass("analysis, rich letters", corpus.rich) { _ = analyzer.analyze($0) },
    ]
  }
}
