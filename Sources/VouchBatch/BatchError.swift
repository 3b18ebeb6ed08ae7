import VouchInput

/// Why a batch could not be finished; letters that cannot be read are records, not errors.
public struct BatchError: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// A folder or file of the output cannot be used or written.
    case output
    /// Another run holds the output folder.
    case busy
    /// The folder holds an unfinished run, and nobody asked to resume it.
    case unfinished
    /// There is nothing to analyse.
    case noLetters
    /// The input stream cannot be read.
    case input
    /// Somebody asked to stop; what was done so far is kept.
    case stopped
    /// The reader of the results went away.
    case readerLeft
  }

  public var kind: Kind
  /// One line: what is wrong and what to do about it.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static let readerLeft = BatchError(.readerLeft, "nobody reads the results")

  /// The error for a system call that failed on a path of the output.
  static func system(_ path: String, _ what: String, _ code: Int32) -> BatchError {
    BatchError(.output, "\(path): \(what): \(FileBytes.description(of: code))")
  }
}
