import Synchronization
import VouchBatch

/// Turns the first Ctrl-C, or a request to end, into a clean stop; the second one ends the program at once.
final class Interrupts: Sendable {
  private let stop: BatchStop
  private let signal = Atomic<Int32>(SIGINT)

  /// Begins to watch for signals; to be made before other threads are.
  init(_ stop: BatchStop) {
    self.stop = stop
    var watched = sigset_t()
    sigemptyset(&watched)
    for number in [SIGINT, SIGTERM, SIGHUP] where !Interrupts.isIgnored(number) {
      sigaddset(&watched, number)
    }
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Watch(interrupts: self, signals: watched))
    let error = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let watch = Unmanaged<Watch>.fromOpaque(pointer).takeRetainedValue()
        watch.interrupts.wait(for: watch.signals)
        return nil
      }, context.toOpaque())
    if error == 0 {
      pthread_detach(thread)
    } else {
      context.release()
      pthread_sigmask(SIG_UNBLOCK, &watched, nil)
    }
  }

  /// The number of the signal that stopped the program.
  var received: Int32 { signal.load(ordering: .acquiring) }

  private final class Watch: Sendable {
    let interrupts: Interrupts
    let signals: sigset_t

    init(interrupts: Interrupts, signals: sigset_t) {
      self.interrupts = interrupts
      self.signals = signals
    }
  }

  private func wait(for signals: sigset_t) {
    var signals = signals
    var number: Int32 = 0
    guard sigwait(&signals, &number) == 0 else { return }
    signal.store(number, ordering: .releasing)
    stop.request()
    guard sigwait(&signals, &number) == 0 else { return }
    _exit(128 + number)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
