/// Why a file could not be read as a letter.
public struct InputError: Error, Sendable, Equatable {
  /// The name of the problem; the raw values are part of the output contract.
  public enum Kind: String, Sendable, CaseIterable {
    /// The file holds no bytes.
    case empty
    /// The file was read and holds no words.
    case noText = "no-text"
    /// A size is over a limit of `InputLimits`.
    case tooLarge = "too-large"
    /// XML elements are nested deeper than the limit.
    case tooDeep = "too-deep"
    /// The bytes contradict their own format.
    case damaged
    /// A password is needed.
    case encrypted
    /// The package lacks the part that holds the text.
    case missingPart = "missing-part"
    /// A package or XML file that is not a Word document.
    case notWord = "not-word"
    /// A known format that is not read.
    case unsupported
    /// The XML declares a document type.
    case dtd
    /// Binary data of no known kind.
    case notText = "not-text"
    /// The operating system did not deliver the bytes.
    case io
  }

  public var kind: Kind

  /// One line: what is wrong and what to do about it, without the path.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The error for a library that got no memory.
  static let outOfMemory = InputError(.io, "there is not enough memory to read this")
}
