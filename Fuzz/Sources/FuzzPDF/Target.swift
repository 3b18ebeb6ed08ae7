import FuzzDriver

@testable import VouchInput

/// The text of PDF files, as `pdftotext` prints it.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? PDF.document(bytes, byteCount: count)
  return 0
}

@_cdecl("FuzzPDF_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
