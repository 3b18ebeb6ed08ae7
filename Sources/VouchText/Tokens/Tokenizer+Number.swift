extension Tokenizer {
  /// Takes a number with what belongs to it: separators, a unit, a percent sign, or the rest of a date, time or age.
  mutating func scanNumber(_ bytes: Span<UInt8>, from start: Int) -> Int {
    if let end = endOfDate(bytes, from: start) {
      append(start..<end, hash: hash(bytes, start..<end), kind: .date)
      return end
    }
    var kind = Token.Kind.number
    var index = endOfDigits(bytes, from: start)
    separators: while index + 1 < bytes.count, bytes[index + 1].isASCIIDigit {
      let end = endOfDigits(bytes, from: index + 1)
      switch bytes[index] {
      case UInt8(ascii: ","):
        guard end - index == 4 else { break separators }
      case UInt8(ascii: ":"):
        guard end - index == 3 else { break separators }
        kind = .time
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        break
      default:
        break separators
      }
      index = end
    }
    if let end = endOfAge(bytes, from: index) {
      append(start..<end, hash: hash(bytes, start..<end), kind: .age)
      return end
    }
    if let end = endOfPercent(bytes, from: index) {
      append(start..<end, hash: hash(bytes, start..<index), kind: .percent)
      return end
    }
    while index < bytes.count, bytes[index].isASCIILetter || bytes[index].isASCIIDigit {
      index += 1
    }
    append(start..<index, hash: hash(bytes, start..<index), kind: kind)
    return index
  }

  func endOfDigits(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  /// The end of `d/d/d` or `d-d-d` with one to four digits each and the same separator, or of `14.9.2025`.
  private func endOfDate(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let first = endOfDigits(bytes, from: start)
    guard first - start <= 4, first < bytes.count,
      [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(bytes[first])
    else { return nil }
    let second = endOfDigits(bytes, from: first + 1)
    guard (1...2).contains(second - first - 1), second < bytes.count, bytes[second] == bytes[first]
    else { return nil }
    let third = endOfDigits(bytes, from: second + 1)
    if bytes[first] == UInt8(ascii: ".") {
      // "1.2.3" numbers a section.
      return first - start <= 2 && third - second == 5 ? third : nil
    }
    return [1, 2, 4].contains(third - second - 1) ? third : nil
  }

  /// The end of `-year-old`, `yo` and the like behind a number.
  private func endOfAge(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    for ending in ages where index + ending.count <= bytes.count {
      if (0..<ending.count).allSatisfy({ lower(bytes[index + $0]) == ending[$0] }) {
        let end = index + ending.count
        if end == bytes.count || !bytes[end].isASCIILetter { return end }
      }
    }
    return nil
  }

  private func endOfPercent(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    var end = index
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "%") ? end + 1 : nil
  }

  func takeDigits(_ bytes: Span<UInt8>, _ count: Int, _ index: inout Int) -> Bool {
    let end = endOfDigits(bytes, from: index)
    guard end - index == count else { return false }
    index = end
    return true
  }

  @discardableResult
  func skipSeparator(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < bytes.count, index < start + 2,
      [0x20, UInt8(ascii: "-"), UInt8(ascii: ".")].contains(bytes[index])
    {
      index += 1
    }
    return index > start
  }

  func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in range { hash.add(lower(bytes[index])) }
    return hash.value
  }

  func lower(_ byte: UInt8) -> UInt8 { byte.isASCIIUpper ? byte | 0x20 : byte }
}

private let ages: [[UInt8]] =
  ["year", "yr", "month", "week", "day"]
  .map { Array("-\($0)-old".utf8) } + ["yo", "y/o"].map { Array($0.utf8) }
