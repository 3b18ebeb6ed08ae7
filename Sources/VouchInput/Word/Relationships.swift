/// The links of one part, by identifier.
struct Relationships {
  private(set) var byID: [String: Relationship] = [:]
  private var first: [Relationship.Kind: Relationship] = [:]

  func first(_ kind: Relationship.Kind) -> Relationship? { first[kind] }

  mutating func add(_ relationship: Relationship, id: String) {
    byID[id] = relationship
    if first[relationship.kind] == nil { first[relationship.kind] = relationship }
  }
}
