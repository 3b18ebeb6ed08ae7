/// Chooses among the alternatives of `mc:AlternateContent`: the first that is understood.
struct AlternateContent {
  /// For each open `mc:AlternateContent`, whether an alternative has been taken.
  private var taken: [Bool] = []
  private var declarations: [Declaration] = []
  /// The depth of the innermost declaration.
  private var deepest = -1

  private struct Declaration {
    var depth: Int
    var prefix: [UInt8]
    var isUnderstood: Bool
  }

  /// Alternatives that name more extensions than this are not understood.
  private static let requirementLimit = 16

  mutating func begin() { taken.append(false) }

  mutating func end() { _ = taken.popLast() }

  /// Records the namespaces declared by an element at `depth`.
  mutating func declare(_ tag: XMLTag, depth: Int) {
    guard let namespaces = tag.namespaces else { return }
    deepest = depth
    for index in 0..<tag.namespaceCount {
      guard let prefix = namespaces[2 * index], let name = namespaces[2 * index + 1] else {
        continue
      }
      let bytes = Array(UnsafeBufferPointer(start: prefix, count: Self.length(prefix)))
      declarations.append(
        Declaration(
          depth: depth, prefix: bytes, isUnderstood: WordNamespace.isUnderstoodExtension(name)))
    }
  }

  /// The same declarations for a part within, whose elements leave them in place.
  func enclosing() -> AlternateContent {
    var inner = AlternateContent()
    inner.declarations = declarations.map {
      Declaration(depth: 0, prefix: $0.prefix, isUnderstood: $0.isUnderstood)
    }
    if !declarations.isEmpty { inner.deepest = 0 }
    return inner
  }

  /// Forgets the namespaces declared at `depth` or deeper.
  @inline(__always)
  mutating func leave(depth: Int) {
    guard depth <= deepest else { return }
    forget(from: depth)
  }

  private mutating func forget(from depth: Int) {
    while let last = declarations.last, last.depth >= depth { declarations.removeLast() }
    deepest = declarations.last?.depth ?? -1
  }

  /// Whether the content of a choice is to be read.
  mutating func takeChoice(_ tag: XMLTag) -> Bool {
    guard let last = taken.indices.last, !taken[last] else { return taken.isEmpty }
    guard let requires = tag.plainAttribute("Requires") else { return false }
    let prefixes = requires.split(whereSeparator: { [0x09, 0x0A, 0x0D, 0x20].contains($0) })
    guard !prefixes.isEmpty, prefixes.count <= Self.requirementLimit,
      prefixes.allSatisfy({ isUnderstood($0) })
    else { return false }
    taken[last] = true
    return true
  }

  /// Whether the content of a fallback is to be read.
  mutating func takeFallback() -> Bool {
    guard let last = taken.indices.last else { return true }
    defer { taken[last] = true }
    return !taken[last]
  }

  private func isUnderstood(_ prefix: some Collection<UInt8>) -> Bool {
    declarations.last { $0.prefix.elementsEqual(prefix) }?.isUnderstood ?? false
  }

  private static func length(_ string: UnsafePointer<UInt8>) -> Int {
    var length = 0
    while string[length] != 0 { length += 1 }
    return length
  }
}
