import Testing
import VouchText

@testable import VouchAnalysis

@Suite struct RankFinderTests {
  @Test(arguments: [
    "She is among the best four of thirty residents.",
    "He is in the top 5% of the students whom I have taught.",
    "She stands in the top ten percent of her class.",
    "He belongs in the upper third of our graduates.",
    "She was third in a class of 160.",
    "I would rank him second among this year's fifteen sub-interns.",
    "Of the forty students who rotated with us she was the strongest.",
    "He is at the 95th percentile of our clerks.",
    "She is better than 95% of the applicants whose files I read.",
    "He is one of the three finest of the hundred and twenty students I have taught.",
    "They finished 2nd of 61.",
  ])
  func highRanksAreHigh(sentence: String) {
    #expect(LetterReading.of(sentence).last?.standing == .high)
  }

  @Test(arguments: [
    "She ranks 31st of 64 clerks.", "He is in the top half of his class.",
    "She was third of the six on the rotation.",
  ])
  func middleRanksAreInTheMiddle(sentence: String) {
    #expect(LetterReading.of(sentence).last?.standing == .middle)
  }

  @Test(arguments: [
    "They finished 58th of the 61 trainees.", "She placed twenty-ninth of the thirty students.",
    "She placed nineteenth of the twenty students.", "He is in the bottom third of his class.",
    "She was in the lowest 20 percent of the cohort.",
    "He was the weakest of the seven on the team.",
    "Among the fourteen overseas graduates I would put him tenth.",
    "She is at the 20th percentile of our clerks.",
  ])
  func lowRanksAreLow(sentence: String) {
    #expect(LetterReading.of(sentence).last?.standing == .low)
  }

  @Test(arguments: [
    "She is an excellent student.", "He saw the patient on the third day of the fever.",
    "It was the best of times.", "She is not in the top 10% of our students.",
    "He was the first to see the patient in bed 12.",
    "In the last five years I have taught many students.",
    "She has been here since the first of March 2019.",
    "The pressure was better in 2021.",
    "In 14 years she is the best.",
  ])
  func otherNumbersAreNoRanks(sentence: String) {
    #expect(LetterReading.of(sentence).last?.standing == Standing.none)
  }

  @Test(arguments: [
    ("140", 140.0), ("thirty-one", 31), ("two hundred", 200), ("dozen", 12), ("1,250", 1250),
    ("twelve", 12), ("a hundred and twenty", 100), ("1.5", 1.5), ("5th", nil),
  ])
  func numbersInWordsAndDigitsAmountToTheSame(text: String, value: Double?) throws {
    var lists = WordLists()
    let numbers = NumberReader(lists: &lists)
    var letter = Letter(lists: lists)
    letter.read(SourceText("She saw \(text) patients."))
    let start = try #require(letter.tokens.firstIndex { numbers.opens($0) })
    #expect(numbers.number(at: start, letter.tokens.count, letter)?.value == value)
  }

  @Test func endlessNumbersDoNotOverflow() {
    let number = String(repeating: "thousand ", count: 40)
    #expect(
      LetterReading.of("She is the top \(number)of our students.").last?.standing == Standing.none)
  }
}
