import Glibc

/// Threads that all run one closure and are waited for.
enum WorkerThreads {
  /// Calls `body` with 0 to `count` - 1, each call on a thread of its own, and returns after the last.
  ///
  /// Where the system gives fewer threads, the numbers left over run one after the other.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var rest = 0..<0
    for number in 1..<max(count, 1) {
      let start = Unmanaged.passRetained(Start(number: number, body: body))
      var thread = pthread_t()
      let error = pthread_create(
        &thread, nil,
        { pointer in
          guard let pointer else { return nil }
          let start = Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue()
          start.body(start.number)
          return nil
        }, start.toOpaque())
      if error != 0 {
        start.release()
        rest = number..<count
        break
      }
      threads.append(thread)
    }
    body(0)
    for number in rest { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Start: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(number: Int, body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }
}
