public import CPrefetch
import VouchText

/// Compiled weights, read in place.
public struct Model: @unchecked Sendable {
  // Unchecked: the blob is constant data of the program, or owned by `storage` and never written.

  private let reader: BlobReader<ModelSection>
  @usableFromInline let slots: UnsafeBufferPointer<UInt64>
  @usableFromInline let filter: UnsafeBufferPointer<UInt64>
  @usableFromInline let rows: UnsafeRawBufferPointer
  private let nameStarts: UnsafeBufferPointer<UInt32>
  private let names: UnsafeBufferPointer<UInt8>
  private let fitted: UnsafeBufferPointer<UInt64>
  private let parameters: [String: [String]]
  private let storage: Storage?

  /// Names of the outputs by column.
  public let outputs: [String]
  /// Stands for everything that was compiled in.
  public var fingerprint: UInt64 { reader.fingerprint }

  private final class Storage {
    let bytes: UnsafeMutableRawBufferPointer
    init(_ blob: [UInt8]) {
      bytes = .allocate(byteCount: max(blob.count, 8), alignment: 64)
      bytes.copyBytes(from: blob)
    }
    deinit { bytes.deallocate() }
  }

  /// Opens a blob that outlives the model, 64-byte aligned.
  ///
  /// - Throws: `LexiconError` when the bytes are no compiled model.
  public init(_ blob: UnsafeRawBufferPointer) throws(LexiconError) {
    try self.init(blob, storage: nil)
  }

  /// Compiles and opens a model.
  ///
  /// - Throws: `LexiconError` when the file has more than a million features or too many outputs.
  public init(_ file: ModelFile) throws(LexiconError) {
    let storage = Storage(try file.compile())
    try self.init(UnsafeRawBufferPointer(storage.bytes), storage: storage)
  }

  private init(_ blob: UnsafeRawBufferPointer, storage: Storage?) throws(LexiconError) {
    reader = try BlobReader(blob, name: "model")
    self.storage = storage
    slots = reader.array(.slots, of: UInt64.self)
    filter = reader.array(.filter, of: UInt64.self)
    rows = UnsafeRawBufferPointer(reader.array(.rows, of: UInt8.self))
    nameStarts = reader.array(.nameStarts, of: UInt32.self)
    names = reader.array(.names, of: UInt8.self)
    fitted = reader.array(.fitted, of: UInt64.self)
    outputs = reader.lines(.outputs)
    guard outputs.count <= WeightRow.columns else {
      throw LexiconError(
        file: "model", line: 0, reason: "\(outputs.count) outputs, at most \(WeightRow.columns)")
    }
    var parameters: [String: [String]] = [:]
    for row in reader.rows(.parameters) { parameters[row[0]] = Array(row.dropFirst()) }
    self.parameters = parameters
  }

  /// Number of features that have weights.
  public var rowCount: Int { rows.count / MemoryLayout<WeightRow>.size }

  /// Whether a model may use a feature: of nine that none uses, one passes.
  @inlinable
  public func mayUse(_ feature: UInt64) -> Bool { HashFilter.mayHold(feature, in: filter) }

  /// Has the caches fetch what `row(of:)` will look at.
  @inlinable @inline(__always)
  public func expect(_ feature: UInt64) {
    prefetch(slots.baseAddress! + (Int(truncatingIfNeeded: feature) & (slots.count - 1)))
  }

  /// Has the caches fetch what `weights(row:)` will read.
  @inlinable @inline(__always)
  public func expect(row: Int) { prefetch(rows.baseAddress! + row * MemoryLayout<WeightRow>.size) }

  /// The row of a feature by its hash, or nil where no model uses it.
  @inlinable
  public func row(of feature: UInt64) -> Int? {
    let row = Int(TableLayout.find(feature, in: slots))
    return row > 0 ? row - 1 : nil
  }

  /// The weights of a row below `rowCount`.
  @inlinable
  public func weights(row: Int) -> WeightRow {
    rows.loadUnaligned(fromByteOffset: row * MemoryLayout<WeightRow>.size, as: WeightRow.self)
  }

  /// The weights of a feature by its hash, one an output, or nil where no model uses it.
  public func weights(_ feature: UInt64) -> [Float]? {
    guard row(of: feature) != nil else { return nil }
    return outputs.indices.compactMap { weight(of: feature, output: $0) }
  }

  /// The weight of a feature by its hash for one output, or nil where no model uses it.
  public func weight(of feature: UInt64, output: Int) -> Float? {
    row(of: feature).map { Float(weights(row: $0)[output]) / 1000 }
  }

  /// The numbers of a parameter, empty where there is none.
  public func numbers(_ parameter: String) -> [Float] {
    parameters[parameter]?.compactMap { Float($0) } ?? []
  }

  /// The name of a feature by its hash, or nil where no model uses it.
  public func name(of feature: UInt64) -> String? {
    guard let row = row(of: feature), row + 1 < nameStarts.count else { return nil }
    let bytes = names[Int(nameStarts[row])..<Int(nameStarts[row + 1])]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the weights were fitted on the text with a fingerprint.
  public func wasFitted(on hash: UInt64) -> Bool {
    let index = fitted.partitioningIndex { $0 >= hash }
    return index < fitted.count && fitted[index] == hash
  }
}
