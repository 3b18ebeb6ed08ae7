/// What libFuzzer calls with each input.
public typealias FuzzTarget = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// The arguments of a program, as C hands them over.
public typealias ArgumentVector = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<ArgumentVector>,
  _ target: FuzzTarget
) -> CInt

/// Hands a target to libFuzzer.
public func drive(_ count: CInt, _ arguments: ArgumentVector, _ target: FuzzTarget) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, target)
}
