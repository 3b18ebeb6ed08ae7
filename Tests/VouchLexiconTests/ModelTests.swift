import Testing
import VouchLexicon
import VouchText

/// Fitted weights as text and compiled.
@Suite struct ModelTests {
  private static let text = """
    # vouch fit
    outputs\tpraise\tdoubt
    parameter\tbias\t-1.5\t0.25
    parameter\torder
    feature\tword:calm\tpraise=1.5
    feature\tpair:very calm\tpraise=-0.125\tdoubt=3.0

    """

  @Test func textGoesRoundWithoutLoss() throws {
    let file = try ModelFile(Self.text)
    #expect(file.text == Self.text)
    #expect(file.comments == ["# vouch fit"])
    #expect(file.outputs == ["praise", "doubt"])
    #expect(file.features.map(\.weights) == [[1.5, 0], [-0.125, 3]])
    #expect(try ModelFile(file.text).compile() == (try file.compile()))
  }

  @Test func lookups() throws {
    let model = try Model(ModelFile(Self.text))
    let calm = FeatureHash.of(name: "word:calm")
    let pair = FeatureHash.of(name: "pair:very calm")
    #expect(model.outputs == ["praise", "doubt"])
    #expect(model.weights(calm).map(Array.init) == [1.5, 0])
    #expect(model.weights(pair).map(Array.init) == [-0.125, 3])
    #expect(model.weights(FeatureHash.of(name: "word:kind")) == nil)
    #expect(model.weights(FeatureHash.of(name: "pair:calm very")) == nil)
    #expect(model.numbers("bias") == [-1.5, 0.25])
    #expect(model.numbers("order") == [])
    #expect(model.numbers("other") == [])
    #expect(model.name(of: pair) == "pair:very calm")
    #expect(model.name(of: calm) == "word:calm")
    #expect(model.name(of: FeatureHash.of(name: "word:kind")) == nil)
  }

  @Test func tooManyOutputsAreRefused() {
    let file = ModelFile(outputs: (1...33).map { "o\($0)" })
    #expect(throws: LexiconError.self) { try Model(file) }
  }

  @Test func manyFeaturesAreAllFound() throws {
    var file = ModelFile(outputs: ["only"])
    file.features = (1...3_000).map {
      ModelFile.Feature(name: "word:w\($0)", weights: [Float($0) / 1000])
    }
    let model = try Model(file)
    for feature in file.features {
      let hash = FeatureHash.of(name: feature.name)
      #expect(model.mayUse(hash))
      #expect(model.weights(hash)?.first == feature.weights[0])
    }
    for number in 1...3_000 {
      #expect(model.weights(FeatureHash.of(name: "word:v\(number)")) == nil)
    }
  }

  @Test func hashesOfPartsAndOfNamesAgree() {
    var hash = FeatureHash(template: WordHash.of("pair"))
    hash.add(WordHash.of("very"))
    hash.add(WordHash.of("calm"))
    #expect(hash.value == FeatureHash.of(name: "pair:very calm"))
    #expect(FeatureHash.of(name: "bias") == WordHash.of("bias"))
  }

  @Test func anEmptyModelHasNoWeights() throws {
    let model = try Model(ModelFile(outputs: []))
    #expect(model.outputs.isEmpty)
    #expect(model.weights(FeatureHash.of(name: "word:calm")) == nil)
  }

  @Test(arguments: [
    ("something\telse", "weights.tsv:1: neither parameter nor feature"),
    ("outputs\ta\n\nnonsense", "weights.tsv:3: neither parameter nor feature"),
    ("outputs\ta\n\t\t", "weights.tsv:2: neither parameter nor feature"),
    ("outputs\ta\nfitted\tdev\t12\txyz", "weights.tsv:2: not a hash: xyz"),
    ("outputs\ta\nfeature\tword:calm\tb=1", "weights.tsv:2: not OUTPUT=WEIGHT: b=1"),
    ("outputs\ta\nfeature\tx", "weights.tsv:2: neither parameter nor feature"),
    ("outputs\ta\nfeature\tx\ta=much", "weights.tsv:2: not OUTPUT=WEIGHT: a=much"),
    ("outputs\ta\nfeature\tx\ta", "weights.tsv:2: not OUTPUT=WEIGHT: a"),
  ])
  func malformedLinesAreNamed(_ text: String, _ message: String) {
    let error = #expect(throws: LexiconError.self) { try ModelFile(text) }
    #expect(error?.description == message)
  }

  @Test func fingerprintsTellModelsApart() throws {
    let file = try ModelFile(Self.text)
    var other = file
    other.features[0].weights[0] = 2
    let (first, second) = (try Model(file), try Model(other))
    #expect(first.fingerprint != second.fingerprint)
    #expect(try Model(file).fingerprint == first.fingerprint)
  }
}
