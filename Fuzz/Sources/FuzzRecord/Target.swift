import FuzzDriver

@testable import VouchBatch

/// Records of a checkpoint whose checksum is right all the same.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = RecordCoding.head(of: bytes[...])
  _ = RecordCoding.body(of: bytes[...])
  return 0
}

@_cdecl("FuzzRecord_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
