import Glibc
import VouchAnalysis
import VouchInput
import VouchReport
import VouchText

/// Turns files and texts into records; every thread has its own, with its own analyser and buffers.
struct LetterWorker: ~Copyable {
  private let input: InputReader
  private let files: FileReader
  private var analyzer = Analyzer()
  private var signer = TextSigner()
  private var json = JSONWriter(layout: .compact)
  private let makesPages: Bool

  /// Makes a worker that refuses what is over `limits`.
  ///
  /// - Parameter makesPages: whether records hold the markup of the letter's page.
  init(limits: InputLimits = .forAnalysis, makesPages: Bool = false) {
    input = InputReader(limits: limits)
    files = FileReader(limits: limits)
    self.makesPages = makesPages
  }

  /// A file that was read, or why not.
  struct Content {
    /// The content's key; `none` where the bytes could not be read.
    var key: ContentHash
    var bytes: Result<[UInt8], InputError>
  }

  /// Reads the bytes of a file; nil stands for a path that no string can name.
  func content(of path: String?) -> Content {
    do throws(InputError) {
      guard let path else {
        throw InputError(.io, "the name of this file is not UTF-8; rename it")
      }
      let bytes = try files.read(path: path)
      // The ending decides between errors, so files that differ in it are told apart.
      let ending = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path.utf8[$0...].suffix(16) }
      let seed = ContentHash(Array(ending ?? path.utf8.suffix(0))).low
      return Content(key: ContentHash(bytes, seed: seed), bytes: .success(bytes))
    } catch {
      return Content(key: .none, bytes: .failure(error))
    }
  }

  /// Analyses what was read; the line of the record holds an empty path.
  mutating func record(of content: Content, name: String, signs: Bool) -> LetterRecord {
    do throws(InputError) {
      let document = try input.read(bytes: try content.bytes.get(), name: name)
      let analysis = analyzer.analyze(document.text)
      let report = ReportInput(
        path: "", format: document.format.rawValue, byteCount: document.byteCount,
        encoding: document.encoding, text: document.text, analysis: analysis)
      return LetterRecord(
        key: content.key, result: .letter(LetterFigures(analysis)),
        signature: signs ? signer.signature(of: analyzer.reading.letter.tokens) : .empty,
        line: JSONReport.openLine(for: .letter(report), with: &json),
        page: makesPages ? LetterBody(report).render() : nil)
    } catch {
      return LetterWorker.failure(error.kind.rawValue, error.message, key: content.key)
    }
  }

  /// The record of a letter that cannot be read.
  static func failure(_ kind: String, _ message: String, key: ContentHash = .none) -> LetterRecord {
    LetterRecord(
      key: key, result: .failure(LetterFailure(kind: kind, message: message)), signature: .empty,
      line: JSONReport.openLine(
        for: .failure(ReportFailure(path: "", kind: kind, message: message)))
    )
  }
}

extension LetterFigures {
  /// Takes the figures off an analysis, rounded as reports show them.
  init(_ analysis: Analysis) {
    let kinds = FindingKind.allCases.map { kind in analysis.findings.count { $0.kind == kind } }
    self.init(
      tenths: Int((analysis.score.value * 10).rounded()),
      tier: analysis.score.tier.rank,
      axes: analysis.score.axes.named.map { Int($0.value.rounded()) },
      words: analysis.wordCount, scenarios: analysis.scenarios.count, kinds: kinds,
      applicant: analysis.facts.applicant ?? "", writer: analysis.facts.writer ?? "",
      specialty: analysis.facts.specialty ?? "", waived: analysis.facts.waived == true)
  }
}
