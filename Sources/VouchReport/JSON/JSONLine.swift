/// The object of one letter on one line, with the places where a batch adds what only all letters tell.
package struct JSONLine: Sendable, Equatable {
  /// The object, without a line feed.
  package var bytes: ArraySlice<UInt8>
  /// Where the literal of the path stands, its quotation marks included, counted from the first byte.
  package var path: Range<Int>
  /// Where the list of findings ends, before its bracket; nil for a letter that could not be read.
  package var findingsEnd: Int?

  package init(bytes: ArraySlice<UInt8>, path: Range<Int>, findingsEnd: Int?) {
    self.bytes = bytes
    self.path = path
    self.findingsEnd = findingsEnd
  }

  /// Takes the places from the marks that `JSONReport` makes.
  init(bytes: [UInt8], marks: [Int]) {
    self.init(
      bytes: bytes[...], path: marks[0]..<marks[1], findingsEnd: marks.count > 2 ? marks[2] : nil)
  }

  /// Appends the line with another path, one more finding and further members.
  ///
  /// `finding` is an object or empty, `members` begins with a comma or is empty.
  package func append(
    to output: inout ByteWriter, path newPath: String, finding: [UInt8], members: [UInt8]
  ) {
    let start = bytes.startIndex
    output.append(bytes[..<(start + path.lowerBound)])
    output.appendJSON(newPath)
    var rest = start + path.upperBound
    if let findingsEnd, !finding.isEmpty {
      let end = start + findingsEnd
      output.append(bytes[rest..<end])
      if bytes[end - 1] != UInt8(ascii: "[") { output.append(UInt8(ascii: ",")) }
      output.append(finding)
      rest = end
    }
    output.append(bytes[rest..<(bytes.endIndex - 1)])
    output.append(members)
    output.append("}\n")
  }
}
