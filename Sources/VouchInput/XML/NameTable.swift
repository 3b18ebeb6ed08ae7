/// What names stand for, looked up by the bytes of a name.
struct NameTable<Element: Sendable>: Sendable {
  /// By the first byte, since few names share theirs.
  private let buckets: [[(name: StaticString, element: Element)]]

  init(_ names: [(StaticString, Element)]) {
    var buckets = [[(name: StaticString, element: Element)]](repeating: [], count: 256)
    for (name, element) in names { buckets[Int(name.utf8Start[0])].append((name, element)) }
    self.buckets = buckets
  }

  subscript(name: UnsafePointer<UInt8>) -> Element? {
    buckets[Int(name[0])].first { XMLBytes.equal(name, $0.name) }?.element
  }
}
