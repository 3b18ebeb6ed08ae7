extension RandomAccessCollection {
  /// The first index whose element holds, or `endIndex`, where all elements that hold stand behind those that do not.
  ///
  /// - Complexity: O(log n) in the elements.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
