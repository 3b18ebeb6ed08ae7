import Foundation

/// A folder of generated letters on disk, a thousand in each folder below it.
public struct LetterFolder: Sendable {
  public enum Kind: String, Sendable {
    case text = "txt"
    case word = "docx"
  }

  public let path: String
  public let kind: Kind
  public let count: Int

  /// Makes the folder unless it is there already, from the labelled letters in `corpora`.
  public init(_ path: String, kind: Kind, count: Int, corpora: String, seed: UInt64 = 1) throws {
    self.path = path
    self.kind = kind
    self.count = count
    let state = "\(count) letters of seed \(seed), form 1\n"
    let mark = path + "/.complete"
    if (try? String(contentsOfFile: mark, encoding: .utf8)) == state { return }
    try? FileManager.default.removeItem(atPath: path)
    var maker = LetterMaker(
      try LetterMaterials(corpora: URL(fileURLWithPath: corpora)), seed: seed)
    for number in 0..<count {
      if number % 1000 == 0 {
        try FileManager.default.createDirectory(
          atPath: folder(of: number), withIntermediateDirectories: true)
      }
      let letter = maker.letter()
      let bytes = kind == .text ? Array(letter.utf8) : WordFile.bytes(of: letter)
      try Data(bytes).write(to: URL(fileURLWithPath: file(number)))
    }
    try state.write(toFile: mark, atomically: true, encoding: .utf8)
  }

  /// The path of a letter, from 0.
  public func file(_ number: Int) -> String {
    "\(folder(of: number))/\(String(1_000_000 + number).dropFirst()).\(kind.rawValue)"
  }

  /// The paths of all letters, in order.
  public var files: [String] { (0..<count).map(file) }

  private func folder(of number: Int) -> String { "\(path)/\(1000 + number / 1000)" }
}
