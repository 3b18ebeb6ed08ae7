/// The links of the main part, which are read when something is linked that is needed; the text of a
/// plain letter stands alone.
final class WordLinks {
  /// Reads the links; nil once they have been asked for.
  private var load: (() throws(InputError) -> Relationships?)?
  private var links = Relationships()

  init(load: @escaping () throws(InputError) -> Relationships?) {
    self.load = load
  }

  /// The part behind the first link of a kind; nil where there is none inside the package.
  func part(_ kind: Relationship.Kind) throws(InputError) -> String? {
    try open().first(kind)?.part
  }

  /// The part behind a link; nil where there is none inside the package.
  func part(id: String) throws(InputError) -> String? {
    try open().byID[id]?.part
  }

  private func open() throws(InputError) -> Relationships {
    if let load {
      self.load = nil
      links = try load() ?? Relationships()
    }
    return links
  }
}
