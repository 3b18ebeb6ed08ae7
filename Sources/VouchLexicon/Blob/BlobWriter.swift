/// Puts the sections of a blob together.
struct BlobWriter<Section: CaseIterable & RawRepresentable> where Section.RawValue == Int {
  private var sections = [[UInt8]](repeating: [], count: Section.allCases.count)

  mutating func set(_ section: Section, _ values: [UInt64]) {
    sections[section.rawValue] = values.flatMap { value in
      (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
    }
  }

  mutating func set(_ section: Section, _ values: [UInt32]) {
    sections[section.rawValue] = values.flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    }
  }

  mutating func set(_ section: Section, _ outputs: [PhraseOutput]) {
    set(section, outputs.map(\.rawValue))
  }

  mutating func set(_ section: Section, _ states: [PhraseState]) {
    set(section, states.flatMap { [$0.followers, $0.output.rawValue] })
  }

  mutating func set(_ section: Section, _ transitions: [PhraseTransition]) {
    set(
      section,
      transitions.flatMap {
        [$0.step, UInt64($0.state.output.rawValue) << 32 | UInt64($0.state.followers)]
      })
  }

  mutating func set(_ section: Section, _ rows: [WeightRow]) {
    sections[section.rawValue] = rows.flatMap { row in
      row.indices.flatMap { column in
        (0..<2).map { UInt8(truncatingIfNeeded: row[column] >> Int16($0 * 8)) }
      }
    }
  }

  mutating func set(_ section: Section, _ lines: [String]) {
    sections[section.rawValue] = Array(lines.joined(separator: "\n").utf8)
  }

  /// An open-addressing table of hashes and values below 2^20 and above 0; a slot of 0 is empty.
  static func hashTable(_ pairs: [(hash: UInt64, value: UInt64)]) -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: TableLayout.capacity(for: pairs.count))
    let mask = slots.count - 1
    for (hash, value) in pairs {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & ~TableLayout.valueMask | value
    }
    return slots
  }

  /// The whole blob, of the named kind.
  func finish(_ name: String, fingerprint: UInt64) -> [UInt8] {
    var blob: [UInt8] = []
    func append(_ value: UInt32, to blob: inout [UInt8]) {
      for shift in 0..<4 { blob.append(UInt8(truncatingIfNeeded: value >> UInt32(shift * 8))) }
    }
    append(BlobHeader.magic(name), to: &blob)
    append(UInt32(sections.count), to: &blob)
    append(UInt32(truncatingIfNeeded: fingerprint), to: &blob)
    append(UInt32(truncatingIfNeeded: fingerprint >> 32), to: &blob)
    var offset = BlobHeader.aligned(BlobHeader.size(sections: sections.count))
    for section in sections {
      append(UInt32(offset), to: &blob)
      append(UInt32(section.count), to: &blob)
      offset += BlobHeader.aligned(section.count)
    }
    for section in sections {
      blob += [UInt8](repeating: 0, count: BlobHeader.aligned(blob.count) - blob.count)
      blob += section
    }
    return blob
  }
}
