/// Puts findings into the order of the text, those of one start in the order of their kinds, equal ones as they came.
///
/// A value that is emptied keeps its storage.
struct SortedFindings {
  private var findings: [Finding] = []
  /// Start, place of the kind and number of each finding, from the highest bits down.
  private var keys: [UInt64] = []
  private let kinds = FindingKind.allCases

  private static let numberBits: UInt64 = 26
  private static let placeBits: UInt64 = 6

  mutating func removeAll() {
    findings.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
  }

  /// The place of a kind among all kinds.
  func place(of kind: FindingKind) -> Int { kinds.firstIndex(of: kind) ?? 0 }

  mutating func add(_ finding: Finding) {
    let start = UInt64(finding.range?.lowerBound ?? 0)
    let place = UInt64(place(of: finding.kind))
    keys.append(
      (start << SortedFindings.placeBits | place) << SortedFindings.numberBits
        | UInt64(findings.count))
    findings.append(finding)
  }

  /// The findings in order, in an array with room for some more.
  mutating func sorted(withRoomFor more: Int) -> [Finding] {
    keys.sort()
    var sorted: [Finding] = []
    sorted.reserveCapacity(keys.count + more)
    for key in keys { sorted.append(findings[Int(key & (1 << SortedFindings.numberBits - 1))]) }
    return sorted
  }
}
