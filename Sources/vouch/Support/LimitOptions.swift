import ArgumentParser
import VouchInput

/// The limits on input as options, for those who need more or less.
///
/// A value is taken even where it looks like an option, so that a negative number is told what is wrong with it.
struct LimitOptions: ParsableArguments {
  private static let standard = InputLimits()

  @Option(parsing: .unconditional, help: ArgumentHelp("Size of a file.", valueName: "bytes"))
  var maxFileBytes = ByteCount(standard.fileBytes)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Size of an unpacked part, XML or PDF file; of HTML, a quarter of it.", valueName: "bytes"))
  var maxPartBytes = ByteCount(standard.partBytes)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Size of all parts unpacked from a file.", valueName: "bytes"))
  var maxInflatedBytes = ByteCount(standard.inflatedBytes)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Size of a text; of a PDF file's, an eighth of it. (default: 64M, to be analysed 1M)",
      valueName: "bytes"))
  var maxTextBytes: ByteCount?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Unpacked bytes for each packed one.", valueName: "n"))
  var maxRatio = Count(standard.ratio)

  @Option(parsing: .unconditional, help: ArgumentHelp("Entries of a ZIP archive.", valueName: "n"))
  var maxMembers = Count(standard.members)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Levels of elements or groups, to 2000.", valueName: "n"))
  var maxDepth = Count(standard.depth)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Attributes of an element, to 4096.", valueName: "n"))
  var maxAttributes = Count(standard.attributes)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seconds for the conversion of a PDF file.", valueName: "n"))
  var maxSeconds = Count(standard.seconds)

  /// The limits for a text that is only read.
  var forReading: InputLimits { changed(InputLimits()) }

  /// The limits for a text that is analysed.
  var forAnalysis: InputLimits { changed(.forAnalysis) }

  private func changed(_ standard: InputLimits) -> InputLimits {
    var limits = standard
    limits.fileBytes = maxFileBytes.value
    limits.partBytes = maxPartBytes.value
    limits.inflatedBytes = maxInflatedBytes.value
    if let maxTextBytes { limits.textBytes = maxTextBytes.value }
    limits.ratio = maxRatio.value
    limits.members = maxMembers.value
    limits.depth = maxDepth.value
    limits.attributes = maxAttributes.value
    limits.seconds = maxSeconds.value
    return limits
  }

  func validate() throws {
    let limits = forReading
    for name in InputLimits.Name.allCases {
      let range = 1...name.largest
      if !range.contains(limits[name]) {
        throw ValidationError("--max-\(name.rawValue) takes a number of 1 to \(name.largest)")
      }
    }
  }
}

extension InputLimits.Name {
  /// What the parsers bear: libxml2 counts bytes in 32 bits, stops at a depth of 2,048 whatever it
  /// is told, and compares each attribute with each.
  fileprivate var largest: Int {
    switch self {
    case .depth: 2_000
    case .attributes: 4_096
    default: Int(Int32.max)
    }
  }
}
