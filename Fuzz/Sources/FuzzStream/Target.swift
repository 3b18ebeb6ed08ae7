import FuzzDriver

@testable import VouchBatch

/// Lines of a stream: objects and paths.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = StreamRecord(bytes)
  _ = StreamRecord(Array("{\"id\":1,".utf8) + bytes)
  return 0
}

@_cdecl("FuzzStream_main")
public func main(_ count: CInt, _ arguments: ArgumentVector) -> CInt {
  drive(count, arguments) { fuzz($0, $1) }
}
