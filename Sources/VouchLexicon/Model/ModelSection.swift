/// The sections of a compiled model.
enum ModelSection: Int, CaseIterable {
  /// Names of the outputs, one a line.
  case outputs
  /// UInt64 hash table of the features; the value is the row plus one.
  case slots
  /// Bit set of `HashFilter`.
  case filter
  /// `WeightRow` of each feature.
  case rows
  /// UInt32 start of each row's name, and the end of the last.
  case nameStarts
  /// Names of the features, one behind the other, in the order of the rows.
  case names
  /// Name and values of the parameters, tab-separated, one a line.
  case parameters
  /// UInt64 fingerprints of the texts that the weights were fitted on, ascending.
  case fitted
}
