/// What is known of each class while a letter is read.
final class PhraseScratch {
  /// Index behind the last match, by class.
  let coveredTo: UnsafeMutablePointer<Int>
  /// Index behind the longest match from the present start, by class; 0 for none.
  let ends: UnsafeMutablePointer<Int>
  let payloads: UnsafeMutablePointer<UInt32>
  /// The classes with a match from the present start.
  let touched: UnsafeMutablePointer<UInt8>

  init() {
    coveredTo = .allocate(capacity: ClassSet.capacity)
    ends = .allocate(capacity: ClassSet.capacity)
    payloads = .allocate(capacity: ClassSet.capacity)
    touched = .allocate(capacity: ClassSet.capacity)
    reset()
  }

  deinit {
    coveredTo.deallocate()
    ends.deallocate()
    payloads.deallocate()
    touched.deallocate()
  }

  func reset() {
    for slot in 0..<ClassSet.capacity {
      coveredTo[slot] = 0
      ends[slot] = 0
    }
  }
}
