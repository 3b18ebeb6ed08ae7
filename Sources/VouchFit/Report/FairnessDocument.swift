/// The JSON form of the fairness swaps.
struct FairnessDocument: Encodable {
  struct Move: Encodable {
    var id: String
    var before: Double, after: Double
    var tierChanged: Bool
    var feature: String?
    var points: Double?
  }
  struct Swap: Encodable {
    var swap: String
    var letters: Int
    var meanChange: Double
    var largest: Move?
    var overTolerance: Int, tierChanges: Int
    var moved: [Move]
  }
  struct Mean: Encodable {
    var name: String
    var letters: Int
    var score: Double
  }

  var letters: Int
  var tolerance: Double
  var swaps: [Swap]
  var names: [Mean]
  var pronouns: [Mean]

  init(_ fairness: Fairness) {
    letters = fairness.letters
    tolerance = Fairness.tolerance
    swaps = fairness.swaps.map { swap in
      Swap(
        swap: swap.name, letters: swap.letters, meanChange: shortened(swap.meanChange),
        largest: swap.largest.map(Move.init), overTolerance: swap.overTolerance,
        tierChanges: swap.tierChanges, moved: swap.moved.map(Move.init))
    }
    names = fairness.names.map(Mean.init)
    pronouns = fairness.pronouns.map(Mean.init)
  }
}

extension FairnessDocument.Move {
  init(_ move: Fairness.Move) {
    id = move.id
    before = shortened(move.before)
    after = shortened(move.after)
    tierChanged = move.tierChanged
    feature = move.cause?.feature
    points = move.cause.map { shortened($0.points) }
  }
}

extension FairnessDocument.Mean {
  init(_ mean: Fairness.Mean) {
    name = mean.name
    letters = mean.letters
    score = shortened(mean.score)
  }
}
