import Foundation
import Testing

@testable import VouchBatch

@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int = 100, chunkSize: Int) throws -> [String] {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    var reader = LineReader(
      descriptor: pipe.fileHandleForReading.fileDescriptor, limit: limit, chunkSize: chunkSize)
    var lines: [String] = []
    while let some = try reader.next() {
      for line in some {
        if case .text(let bytes) = line {
          lines.append(String(decoding: bytes, as: UTF8.self))
        } else {
          lines.append("<too long>")
        }
      }
    }
    return lines
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func dividesWhateverTheChunks(size: Int) throws {
    #expect(try lines("a\nbc\r\n\nlast", chunkSize: size) == ["a", "bc", "", "last"])
    #expect(try lines("", chunkSize: size) == [])
    #expect(try lines("\n", chunkSize: size) == [""])
  }

  @Test(arguments: [1, 3, 64])
  func passesOverLongLines(size: Int) throws {
    let long = String(repeating: "x", count: 20)
    #expect(
      try lines("a\n\(long)\nb\n\(long)", limit: 10, chunkSize: size)
        == ["a", "<too long>", "b", "<too long>"])
  }
}
