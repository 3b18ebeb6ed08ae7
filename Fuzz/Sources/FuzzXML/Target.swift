import FuzzDriver
import VouchInput

/// Bare documents, flat packages and flat OpenDocument files.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? InputReader().read(bytes: bytes, name: "letter.xml")
  return 0
}

@_cdecl("FuzzXML_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
