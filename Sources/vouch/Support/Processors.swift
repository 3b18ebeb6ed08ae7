/// The processors of this machine.
enum Processors {
  /// Processors that are switched on, at least 1.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
