import Glibc
import Testing
import VouchInput

/// Paths that name letters, and paths that name something else.
@Suite struct FileReadingTests {
  private func kind(_ path: String, limits: InputLimits = .init()) -> InputError.Kind? {
    do {
      _ = try InputReader(limits: limits).read(path: path)
      return nil
    } catch {
      return error.kind
    }
  }

  /// Runs `body` with a new folder that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("\(P_tmpdir)/vouch-input-XXXXXX".utf8CString)
    let folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    let path = try #require(folder)
    defer {
      for name in ["letter.txt", "pipe", "loop"] { unlink("\(path)/\(name)") }
      rmdir(path)
    }
    try body(path)
  }

  @Test func regularFile() throws {
    try withFolder { folder in
      let path = "\(folder)/letter.txt"
      let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
      #expect(write(descriptor, "Dear Director\n", 14) == 14)
      close(descriptor)
      let document = try InputReader().read(path: path)
      #expect(document.string == "Dear Director\n")
      #expect(document.byteCount == 14)
      var limits = InputLimits()
      limits.fileBytes = 13
      #expect(kind(path, limits: limits) == .tooLarge)
      limits.fileBytes = 14
      #expect(kind(path, limits: limits) == nil)
      #expect(kind("\(path)/inside") == .io)
      if geteuid() != 0 {
        chmod(path, 0)
        #expect(kind(path) == .io)
      }
    }
  }

  @Test func notRegularFiles() throws {
    try withFolder { folder in
      mkfifo("\(folder)/pipe", 0o600)
      symlink("\(folder)/loop", "\(folder)/loop")
      for path in [
        folder, "\(folder)/pipe", "\(folder)/loop", "\(folder)/missing.docx", "/dev/zero", "",
        "a\0b",
      ] {
        #expect(kind(path) == .io, "\(path)")
      }
    }
  }

  @Test func kindsKeepTheirNames() {
    #expect(
      InputError.Kind.allCases.map(\.rawValue) == [
        "empty", "no-text", "too-large", "too-deep", "damaged", "encrypted", "missing-part",
        "not-word", "unsupported", "dtd", "not-text", "io",
      ])
    #expect(
      InputFormat.allCases.map(\.rawValue) == [
        "text", "docx", "document-xml", "flat-opc", "odt", "flat-odt", "rtf", "html",
        "markdown", "pdf",
      ])
  }
}
