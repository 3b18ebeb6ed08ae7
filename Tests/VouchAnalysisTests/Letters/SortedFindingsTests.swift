import Testing

@testable import VouchAnalysis

@Suite struct SortedFindingsTests {
  @Test func sortsByStartThenKindThenArrival() {
    var found = SortedFindings()
    for _ in 0..<2 {
      found.removeAll()
      found.add(Finding(kind: .duration, range: 40..<50))
      found.add(Finding(kind: .cliche, range: 7..<9, confidence: 0.2))
      found.add(Finding(kind: .genericPraise, range: 7..<30))
      found.add(Finding(kind: .cliche, range: 7..<8, confidence: 0.4))
      let sorted = found.sorted(withRoomFor: 0)
      #expect(sorted.map(\.kind) == [.genericPraise, .cliche, .cliche, .duration])
      #expect(sorted.map(\.confidence) == [1, 0.2, 0.4, 1])
    }
  }
}
