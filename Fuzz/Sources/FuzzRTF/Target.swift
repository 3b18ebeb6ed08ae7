import FuzzDriver
import VouchInput

/// RTF, whatever the input begins with.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array("{\\rtf1 ".utf8) + UnsafeBufferPointer(start: start, count: count)
  _ = try? InputReader().read(bytes: bytes, name: "letter.rtf")
  return 0
}

@_cdecl("FuzzRTF_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
