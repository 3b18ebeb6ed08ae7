import VouchLexicon

/// Bytes at an address that compiled data can be read from, for as long as the value lives.
final class AlignedBytes {
  let buffer: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    buffer = .allocate(byteCount: bytes.count, alignment: 64)
    buffer.copyBytes(from: bytes)
  }

  deinit { buffer.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(buffer) }
}

/// A small lexicon and the bytes it reads.
struct TestLexicon {
  let lexicon: Lexicon
  private let storage: AlignedBytes

  init(_ files: [(name: String, contents: String)]) throws {
    storage = AlignedBytes(try LexiconCompiler.compile(files: files))
    lexicon = try Lexicon(storage.bytes)
  }

  /// Makes a lexicon of classes with a pattern a line.
  init(cues: [String: String]) throws {
    try self.init(cues.map { ("cues/\($0.key).txt", $0.value) })
  }
}
