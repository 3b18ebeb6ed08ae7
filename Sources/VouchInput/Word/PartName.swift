/// Names of parts of a package: keys, never paths of files.
enum PartName {
  private static let slash = UInt8(ascii: "/")
  private static let percent = UInt8(ascii: "%")

  /// The key of a link's target: decoded, in lower case, without a way out of the package.
  static func resolve(
    _ target: UnsafeBufferPointer<UInt8>, in folder: String = ""
  ) -> String {
    let path = percentDecoded(target).map { $0 == UInt8(ascii: "\\") ? slash : $0 }
    var key: [UInt8] = []
    key.reserveCapacity(folder.utf8.count + 1 + path.count)
    if path.first != slash { appendKey(folder.utf8, to: &key) }
    for component in path.split(separator: slash) {
      if component.elementsEqual(".".utf8) { continue }
      if component.elementsEqual("..".utf8) {
        key.removeSubrange((key.lastIndex(of: slash) ?? 0)...)
      } else {
        if !key.isEmpty { key.append(slash) }
        appendKey(component, to: &key)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Appends the normalized form of a name: lower case, `/` between folders, none at the start.
  static func appendKey(_ name: some Sequence<UInt8>, to key: inout [UInt8]) {
    let start = key.count
    for byte in name {
      let byte = byte == UInt8(ascii: "\\") ? slash : ASCII.lowercased(byte)
      if byte != slash || key.count > start { key.append(byte) }
    }
  }

  /// Whether a name would lead out of the folder that it is unpacked in; no honest writer makes one.
  static func leavesPackage(_ key: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    guard zip(key, key.dropFirst()).contains(where: { $0 == dot && $1 == dot }) else {
      return false
    }
    return key.split(separator: slash).contains { $0.elementsEqual([dot, dot]) }
  }

  /// The folder and the name of a part.
  static func split(_ part: String) -> (folder: String, name: String) {
    guard let cut = part.utf8.lastIndex(of: slash) else { return ("", part) }
    return (String(part[..<cut]), String(part[part.utf8.index(after: cut)...]))
  }

  /// The key of the part that holds the links of a part; those of the package when it is nil.
  static func relationships(of part: String?) -> String {
    guard let part else { return "_rels/.rels" }
    let (folder, name) = split(part)
    return folder.isEmpty ? "_rels/\(name).rels" : "\(folder)/_rels/\(name).rels"
  }

  /// The part whose links a part with this key holds; nil for the package itself.
  static func owner(ofRelationships key: String) -> String? {
    let (folder, file) = split(key)
    let name = file.dropLast(".rels".count)
    guard !name.isEmpty else { return nil }
    let outer = split(folder).folder
    return outer.isEmpty ? String(name) : "\(outer)/\(name)"
  }

  private static func percentDecoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard bytes.contains(percent) else { return Array(bytes) }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == percent, bytes.count - index > 2,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}
