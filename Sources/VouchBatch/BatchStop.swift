import Synchronization

/// Asks a running batch to stop; safe from any thread.
public final class BatchStop: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// Asks for the stop.
  public func request() { flag.store(true, ordering: .releasing) }

  /// Whether somebody asked.
  public var isRequested: Bool { flag.load(ordering: .acquiring) }
}
