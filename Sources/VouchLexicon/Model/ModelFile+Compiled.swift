import VouchText

extension ModelFile {
  /// The compiled form that `Model` reads.
  ///
  /// - Throws: `LexiconError` for more than a million features or more outputs than a row has columns.
  public func compile() throws(LexiconError) -> [UInt8] {
    guard features.count < TableLayout.valueMask, outputs.count <= WeightRow.columns else {
      throw LexiconError(
        file: "weights.tsv", line: 0,
        reason: "\(features.count) features and \(outputs.count) outputs are too many")
    }
    var fingerprint = WordHash()
    for byte in text.utf8 { fingerprint.add(byte) }
    var writer = BlobWriter<ModelSection>()
    writer.set(.outputs, outputs)
    writer.set(
      .slots,
      BlobWriter<ModelSection>.hashTable(
        features.enumerated().map { (FeatureHash.of(name: $1.name), UInt64($0 + 1)) }))
    writer.set(.rows, features.map { WeightRow(rounding: $0.weights) })
    writer.set(.filter, HashFilter.bits(of: features.map { FeatureHash.of(name: $0.name) }))
    var starts: [UInt32] = [0]
    for feature in features { starts.append((starts.last ?? 0) + UInt32(feature.name.utf8.count)) }
    writer.set(.nameStarts, starts)
    writer.set(.names, [features.map(\.name).joined()])
    writer.set(
      .parameters, parameters.map { ([$0.name] + $0.values).joined(separator: "\t") })
    writer.set(.fitted, Set(fitted.flatMap(\.hashes)).sorted())
    return writer.finish("model", fingerprint: fingerprint.value)
  }
}
