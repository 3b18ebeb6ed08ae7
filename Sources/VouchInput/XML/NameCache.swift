/// Remembers what each interned name of one parse stands for, because a document repeats about
/// twenty names.
struct NameCache<Element> {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var element: Element
  }

  private var slots: [Slot]

  /// Makes an empty cache; `filler` is never given out.
  init(filler: Element) {
    slots = [Slot](repeating: Slot(element: filler), count: 128)
  }

  /// The element of a name, which is looked for where the name was not met lately.
  @inline(__always)
  mutating func element(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, find: () -> Element
  ) -> Element {
    let bits = UInt(bitPattern: local) ^ (UInt(bitPattern: namespace) << 7)
    let index = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 57)
    if slots[index].local == local, slots[index].namespace == namespace {
      return slots[index].element
    }
    let element = find()
    slots[index] = Slot(local: local, namespace: namespace, element: element)
    return element
  }
}
