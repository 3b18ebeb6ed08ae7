/// Remembers the element of each interned name, because a document repeats about twenty names.
struct WordElementCache {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var element = WordElement.other
  }

  private var slots = [Slot](repeating: Slot(), count: 128)

  mutating func element(of tag: XMLTag) -> WordElement {
    let bits = UInt(bitPattern: tag.local) ^ (UInt(bitPattern: tag.namespace) << 7)
    let index = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 57)
    if slots[index].local == tag.local, slots[index].namespace == tag.namespace {
      return slots[index].element
    }
    let element = WordElement(tag)
    slots[index] = Slot(local: tag.local, namespace: tag.namespace, element: element)
    return element
  }
}
