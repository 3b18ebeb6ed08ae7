import VouchInput

/// Reads lines from a descriptor as they come, in memory bounded by the longest line allowed.
struct LineReader {
  /// One line without its line end.
  enum Line: Sendable, Equatable {
    case text([UInt8])
    /// A line over the limit; its bytes were passed over.
    case tooLong
  }

  /// Bytes of the longest line.
  let limit: Int
  private let descriptor: Int32
  private let chunkSize: Int
  private let wait: InputWait?
  private var rest: [UInt8] = []
  private var isPassingOver = false
  private var isAtEnd = false

  init(descriptor: Int32, limit: Int, chunkSize: Int = 16 << 10, wait: InputWait? = nil) {
    self.descriptor = descriptor
    self.limit = limit
    self.chunkSize = chunkSize
    self.wait = wait
  }

  /// The lines that have arrived, at least one; waits for the first. Nil at the end of the input or of the wait.
  ///
  /// Throws `input` when the descriptor cannot be read, and what the wait throws.
  mutating func next() throws(BatchError) -> [Line]? {
    var lines: [Line] = []
    while lines.isEmpty {
      if isAtEnd { return nil }
      let chunk = try readChunk()
      if chunk.isEmpty {
        isAtEnd = true
        if isPassingOver {
          lines.append(.tooLong)
        } else if !rest.isEmpty {
          lines.append(.text(LineReader.trimmed(rest[...])))
        }
        rest = []
      } else {
        take(chunk, into: &lines)
      }
    }
    return lines
  }

  private mutating func take(_ chunk: [UInt8], into lines: inout [Line]) {
    var start = 0
    while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if isPassingOver || rest.count + end - start > limit {
        lines.append(.tooLong)
      } else if rest.isEmpty {
        lines.append(.text(LineReader.trimmed(chunk[start..<end])))
      } else {
        rest += chunk[start..<end]
        lines.append(.text(LineReader.trimmed(rest[...])))
      }
      rest.removeAll(keepingCapacity: rest.count <= chunkSize)
      isPassingOver = false
      start = end + 1
    }
    if isPassingOver { return }
    rest += chunk[start...]
    if rest.count > limit {
      rest = []
      isPassingOver = true
    }
  }

  /// The line without the carriage return of a Windows line end.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  private func readChunk() throws(BatchError) -> [UInt8] {
    if let wait, try !wait.isWorthReading() { return [] }
    do throws(FileBytes.Failure) {
      return try FileBytes.read(descriptor, atMost: chunkSize)
    } catch {
      throw BatchError(
        .input, "standard input: cannot be read: \(FileBytes.description(of: error.code))")
    }
  }
}
