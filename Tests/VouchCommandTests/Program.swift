import Foundation

/// The built `vouch`, run as a whole program in a folder of its own.
struct Program {
  struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  let folder: URL

  /// Makes an empty folder for one test.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vouch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The binary, which lies beside the test bundle unless VOUCH_BINARY names another one.
  static var binary: URL {
    if let other = ProcessInfo.processInfo.environment["VOUCH_BINARY"] {
      return URL(fileURLWithPath: other)
    }
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let path = bundle ?? CommandLine.arguments[0]
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("vouch")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path)
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: ".build/debug/vouch")
  }

  func run(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    try start(Self.binary, arguments, input: input, environment: environment)
  }

  /// Runs a line of bash in which `$VOUCH` is the binary.
  func shell(_ line: String) throws -> Result {
    try start(
      URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: [],
      environment: ["VOUCH": Self.binary.path])
  }

  /// Writes a file into the folder and returns its name.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
    return name
  }

  func contents(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names of the visible and hidden files in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  private func start(
    _ executable: URL, _ arguments: [String], input: [UInt8], environment: [String: String]
  ) throws -> Result {
    let streams = FileManager.default.temporaryDirectory
      .appendingPathComponent("vouch-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appendingPathComponent($0) }
    try Data(input).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// Inputs of the tests.
enum Draft {
  static let text = """
    Dear Program Director:

    I supervised Dr. Amara Okafor for four weeks on our inpatient service. When a 58-year-old man \
    came in with crushing chest pain and a normal first tracing, she asked for a second one within \
    ten minutes and called the catheterization laboratory herself. I recommend her without \
    reservation.

    Sincerely,
    Elena Marsh, MD
    Associate Professor of Medicine

    """

  static let bytes = Array(text.utf8)

  /// The first bytes of a legacy `.doc`, which is also how encrypted `.docx` files begin.
  static let legacyWord: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)

  static let brokenZip: [UInt8] =
    [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + [UInt8](repeating: 0x7F, count: 200)

  static let brokenXML = Array(
    """
    <?xml version="1.0"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>
    """.utf8)

  static let unknown: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01, 0x02]
}
