/// Ends a parse before the end of the input.
enum XMLStop: Error {
  /// The receiver has what it wants.
  case finished
  case failed(InputError)
}
