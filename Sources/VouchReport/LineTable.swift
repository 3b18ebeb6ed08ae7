import Glibc
import VouchText

/// Where the lines of a text begin: turns byte offsets into lines and columns.
public struct LineTable: Sendable {
  /// A place in a text as editors show it.
  public struct Position: Sendable, Equatable {
    /// 1 for the first line.
    public var line: Int
    /// 1 for the first byte of the line, counted in UTF-8 bytes.
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let starts: [Int]
  private let length: Int

  /// Finds the lines of a text; they end with LF.
  public init(utf8: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(utf8.count / 32 + 1)
    utf8.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while let end = memchr(base + start, 0x0A, bytes.count - start) {
        start = end.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base) + 1
        starts.append(start)
      }
    }
    self.starts = starts
    length = utf8.count
  }

  /// Line and column of a byte offset; offsets outside the text count as its nearest end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), length)
    let line = starts.partitioningIndex { $0 > offset }
    return Position(line: line, column: offset - starts[line - 1] + 1)
  }
}
