/// What a sentence cannot be, whatever its words, because of who says it of whom and whether it holds.
struct Denials: OptionSet {
  let rawValue: UInt16

  /// The recommendation is denied or hangs on a condition.
  static let endorsement = Denials(rawValue: 1)
  /// Somebody else recommends.
  static let ownEndorsement = Denials(rawValue: 2)
  /// The writer did not see the work, or speaks of what would have been.
  static let observation = Denials(rawValue: 4)
  static let praise = Denials(rawValue: 8)
  static let faintPraise = Denials(rawValue: 16)
  /// Nobody is compared who could be the applicant.
  static let comparison = Denials(rawValue: 32)
  /// A patient's or the writer's own circumstances or career.
  static let characteristic = Denials(rawValue: 64)
  /// Every characteristic that it names is somebody else's.
  static let ownCharacteristic = Denials(rawValue: 512)
  /// Its numbers rank somebody high, so that nobody is ranked low or in the middle.
  static let lowRank = Denials(rawValue: 128)
  /// What it accords with is a rule, not a report on somebody.
  static let secondHand = Denials(rawValue: 256)
}
