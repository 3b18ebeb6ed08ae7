import Testing
import VouchFit

@Suite struct FitterTests {
  @Test func nothingIsFittedOnNoLetters() async {
    let fitter = Fitter(corpora: [], passages: PassageSets())
    let error = await #expect(throws: CorpusError.self) { try await fitter.fit() }
    #expect(error?.description == "no labelled letters to fit on")
  }
}
