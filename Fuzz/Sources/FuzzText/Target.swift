import FuzzDriver
import VouchInput

/// Text in all encodings.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? InputReader().read(bytes: bytes, name: "letter.txt")
  return 0
}

@_cdecl("FuzzText_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
