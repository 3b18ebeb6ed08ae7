import VouchLexicon

/// What syntax tells surely stands beside the weights, which have seen too few examples of it.
extension LetterReading {
  /// Moves the log-odds of a sentence, by output, to what it says of the applicant in so many words.
  func addStatements(_ position: Int, to row: inout [Float]) {
    let view = views[position]
    func raise(_ output: SentenceOutput, to least: Float) {
      row[output.rawValue] = max(row[output.rawValue], least)
    }
    func lower(_ output: SentenceOutput, to most: Float) {
      row[output.rawValue] = min(row[output.rawValue], most)
    }
    if statesOwnCharacteristic(position) { raise(.protectedCharacteristic, to: 0) }
    if view.statesOwnAge { raise(.protectedCharacteristic, to: 1) }
    if isAboutOthers(position) { lower(.hedgedEndorsement, to: -8) }
    switch view.recommendation {
    case .none: break
    case .given: raise(.endorsement, to: 1)
    case .unreserved:
      raise(.endorsement, to: 1)
      raise(.strongEndorsement, to: 1)
      lower(.hedgedEndorsement, to: -4)
    case .reserved:
      raise(.endorsement, to: 1)
      raise(.hedgedEndorsement, to: 1)
    case .refused: raise(.doubtRaiser, to: 1)
    }
    if view.deniesRank {
      raise(.doubtRaiser, to: 1)
      raise(.rankMiddle, to: 1)
    }
    if view.statesAcquaintance {
      raise(.duration, to: 6)
      if !view.classes.intersects(classes.ranks) { lower(.peerComparison, to: -4) }
    }
    if view.isUnfit { lower(.genericPraise, to: -4) }
    if statesOwnFault(position) {
      raise(.doubtRaiser, to: 1)
    } else if deniesFault(position) {
      lower(.doubtRaiser, to: -4)
      lower(.faintPraise, to: -4)
    }
  }
}
