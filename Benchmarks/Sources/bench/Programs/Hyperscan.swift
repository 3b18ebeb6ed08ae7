import CHyperscan
import Glibc

/// Hyperscan, finding fixed strings whatever their case, text by text.
final class Hyperscan {
  private var database: OpaquePointer?
  private var scratch: OpaquePointer?
  /// What was found since it was set to 0.
  private let hits = UnsafeMutablePointer<Int>.allocate(capacity: 1)

  struct Problem: Error { let code: Int32 }

  /// Compiles the strings; takes seconds for a hundred thousand.
  init(_ phrases: [String]) throws {
    hits.pointee = 0
    let lengths = phrases.map { $0.utf8.count }
    let strings = phrases.map { strdup($0) }
    defer { for string in strings { free(string) } }
    let flags = [UInt32](repeating: UInt32(HS_FLAG_CASELESS), count: phrases.count)
    let ids = (0..<phrases.count).map { UInt32($0) }
    var error: UnsafeMutablePointer<hs_compile_error_t>?
    let code = hs_compile_lit_multi(
      strings.map { UnsafePointer($0) }, flags, ids, lengths, UInt32(phrases.count),
      UInt32(HS_MODE_BLOCK), nil, &database, &error)
    guard code == HS_SUCCESS else { throw Problem(code: code) }
    guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS else { throw Problem(code: -1) }
  }

  deinit {
    hs_free_scratch(scratch)
    hs_free_database(database)
    hits.deallocate()
  }

  /// All hits so far, ends of equal strings at equal places counted once.
  var count: Int { hits.pointee }

  func scan(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        _ = hs_scan(
          database, bytes.baseAddress, UInt32(bytes.count), 0, scratch,
          { _, _, _, _, count in
            count?.assumingMemoryBound(to: Int.self).pointee += 1
            return 0
          }, hits)
      }
    }
  }
}
