/// The texts of an RTF file, each growing in its own place.
struct RTFFlows {
  private var flows = [[UInt8]](repeating: [], count: RTFGroup.Flow.allCases.count)
  private var headers: Set<[UInt8]> = []
  /// Bytes in all flows.
  private(set) var byteCount = 0

  subscript(flow: RTFGroup.Flow) -> [UInt8] { flows[flow.rawValue] }

  mutating func append(_ bytes: some Collection<UInt8>, to flow: RTFGroup.Flow) {
    byteCount += bytes.count
    flows[flow.rawValue].append(contentsOf: bytes)
  }

  mutating func endLine(of flow: RTFGroup.Flow) {
    append(CollectionOfOne(0x0A), to: flow)
    guard flow != .box, !self[.box].isEmpty else { return }
    // Text boxes follow the paragraph that they are anchored in.
    flows[flow.rawValue] += flows[RTFGroup.Flow.box.rawValue]
    flows[RTFGroup.Flow.box.rawValue] = []
  }

  /// Ends a line that is open.
  mutating func closeLine(of flow: RTFGroup.Flow) {
    if let last = self[flow].last, last != 0x0A { endLine(of: flow) }
  }

  /// Ends a header, footer or note that began at `start`; drops it when an equal one is there, as
  /// every section repeats them.
  mutating func endPart(_ flow: RTFGroup.Flow, from start: Int) {
    closeLine(of: flow)
    guard flow != .note, flow != .box, start <= self[flow].count else { return }
    let part = Array(self[flow][start...])
    if !headers.insert(part + [UInt8(flow.rawValue)]).inserted {
      flows[flow.rawValue].removeLast(part.count)
    }
  }
}
