import Testing
import VouchText

@Suite struct PartitioningIndexTests {
  @Test func isTheFirstThatHoldsAtEachLength() {
    for count in 0...9 {
      let numbers = Array(0..<count)
      for limit in 0...count {
        #expect(numbers.partitioningIndex { $0 >= limit } == limit)
      }
    }
  }

  @Test func isAnIndexOfTheSlice() {
    let numbers = [9, 1, 2, 2, 5, 0]
    #expect(numbers[1..<5].partitioningIndex { $0 >= 2 } == 2)
    #expect(numbers[1..<5].partitioningIndex { $0 > 5 } == 5)
    #expect(numbers[1..<1].partitioningIndex { $0 > 5 } == 1)
  }
}
