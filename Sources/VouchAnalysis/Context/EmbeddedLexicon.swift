import CVouchLexicon
public import VouchLexicon

extension Lexicon {
  /// The lexicon that is compiled into the program.
  public static let embedded: Lexicon = {
    let bytes = UnsafeRawBufferPointer(start: vouch_lexicon_bytes(), count: vouch_lexicon_size())
    guard let lexicon = try? Lexicon(bytes) else { damaged() }
    return lexicon
  }()
}

extension Model {
  /// The model that is compiled into the program.
  public static let embedded: Model = {
    let bytes = UnsafeRawBufferPointer(start: vouch_model_bytes(), count: vouch_model_size())
    guard let model = try? Model(bytes) else { damaged() }
    return model
  }()
}

private func damaged() -> Never {
  preconditionFailure("the compiled data are of another version: run `make lexicon`, build again")
}
