import ArgumentParser
import VouchInput
import VouchText

/// `vouch text`: the extracted text, exactly as analysed.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", _superCommandName: "vouch",
    abstract: "Print the text of a letter, exactly as it is analysed.",
    discussion: """
      Byte offsets, lines and columns in reports count in this text.

      EXAMPLES:
        vouch text draft.docx
        vouch text - < draft.docx
      """)

  @Argument(help: "The letter to read, - for standard input.")
  var file: String

  @OptionGroup(title: "Limits")
  var limits: LimitOptions

  func run() throws {
    do {
      let document = try LetterReader(limits: limits.forReading).document(at: file)
      if !StandardOutput.write(document.text.utf8) { throw ExitStatus.unusable }
    } catch let error as InputError {
      Messages.write(path: file, error.message)
      throw ExitStatus.unusable
    }
  }
}
