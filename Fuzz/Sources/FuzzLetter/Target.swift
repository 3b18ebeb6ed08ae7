import FuzzDriver
import VouchAnalysis
import VouchInput

nonisolated(unsafe) private var analyzer = Analyzer()

/// The whole way from bytes to an analysis.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let document = try? InputReader().read(bytes: bytes, name: "letter") {
    _ = analyzer.analyze(document.text)
  }
  return 0
}

@_cdecl("FuzzLetter_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
