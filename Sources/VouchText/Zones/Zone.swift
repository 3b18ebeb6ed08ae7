/// What a part of a letter is for.
public enum Zone: UInt8, Sendable, CaseIterable {
  case letterhead, date, subject, salutation, body, closing, signature, enclosure, waiver
}
