/// The probabilities of a letter's sentences, as its features sum them up.
struct SentenceValues {
  let scores: SentenceScores
  private let trust: [Double]
  private let lengths: [Double]

  init(_ scores: SentenceScores, _ weights: SentenceWeights) {
    self.scores = scores
    trust = weights.trust
    lengths = weights.lengths
  }

  @inline(__always)
  private func value(_ position: Int, _ output: SentenceOutput) -> Double {
    Double(scores.probability(position, output))
  }

  @inline(__always)
  private func strength(_ position: Int, _ output: SentenceOutput) -> Double {
    value(position, output) * trust[position]
  }

  @inline(__always)
  private func total(_ term: (Int) -> Double) -> Double {
    trust.indices.reduce(0) { $0 + term($1) }
  }

  @inline(__always)
  private func largest(_ term: (Int) -> Double) -> Double {
    trust.indices.reduce(0) { max($0, term($1)) }
  }

  /// Sum of a strength.
  func sum(_ output: SentenceOutput) -> Double { total { strength($0, output) } }

  /// The best sentence's strength.
  func best(_ output: SentenceOutput) -> Double { largest { strength($0, output) } }

  /// Words of the sentences that show a strength.
  func words(_ output: SentenceOutput) -> Double { total { strength($0, output) * lengths[$0] } }

  /// Words of the sentences that speak for the applicant.
  var words: Double { total { trust[$0] * lengths[$0] } }

  /// The best sentence's probability.
  func chance(_ output: SentenceOutput) -> Double { largest { value($0, output) } }

  /// The probability of the surest comparison with peers that puts the applicant high.
  var bestRank: Double {
    largest {
      value($0, .peerComparison) * max(0, 1 - 2 * max(value($0, .rankLow), value($0, .rankMiddle)))
    }
  }

  /// The probability of the surest low rank among peers.
  var bestLowRank: Double {
    largest {
      Double(scores.probability($0, .peerComparison) * scores.probability($0, .rankLow))
    }
  }

  /// Sum of the probabilities of a weakness.
  func plainSum(_ output: SentenceOutput) -> Double { total { value($0, output) } }

  /// Number of the sentences that speak for the applicant, those that tell an event twice.
  ///
  /// - Parameter praise: what a sentence of praise without an example counts.
  func weight(ofPraise praise: Double) -> Double {
    trust.indices.reduce(0) { sum, position in
      let isPraise = value(position, .genericPraise)
      return sum + trust[position] * (1 - (1 - praise) * isPraise) + event(position)
    }
  }

  /// How surely a sentence tells an event.
  private func event(_ position: Int) -> Double {
    max(strength(position, .scenario), strength(position, .concreteExample))
  }

  /// Words of praise without an example, of those that speak for the applicant, events counted twice; of 30 at least.
  var genericShare: Double {
    var praise = 0.0
    var all = 0.0
    for position in trust.indices {
      let event = event(position)
      praise += value(position, .genericPraise) * (1 - event) * lengths[position]
      all += (trust[position] + event) * lengths[position]
    }
    return praise / max(30, all)
  }

  /// Words that are not spent on praise without an example.
  var wordsBesidePraise: Double { total { (1 - value($0, .genericPraise)) * lengths[$0] } }

  /// How strongly the firmest sentence recommends, 0 (not at all) to 5 (unreserved).
  var bestStrength: Double {
    var best = 0.0
    for position in trust.indices {
      let chance = value(position, .endorsement)
      // No mean is above 5.
      guard chance * 5.01 > best else { continue }
      var sum = 0.0
      var all = 0.0
      for (strength, output) in SentenceOutput.strengths.enumerated() {
        let odds = Double(exponential(scores[position, output]))
        sum += Double(strength) * odds
        all += odds
      }
      best = max(best, sum / max(all, 1e-9) * chance)
    }
    return best
  }
}
