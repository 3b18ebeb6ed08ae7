import ArgumentParser

/// A number of bytes as an argument: `1048576`, `1024K`, `1M` or `1G`.
struct ByteCount: ExpressibleByArgument {
  let value: Int

  init(_ value: Int) {
    self.value = value
  }

  init?(argument: String) {
    let unit = Self.units.first { argument.uppercased().hasSuffix($0.name) }
    let digits = unit == nil ? argument[...] : argument.dropLast()
    guard let number = Int(digits) else { return nil }
    let (value, overflows) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    if overflows { return nil }
    self.value = value
  }

  var defaultValueDescription: String {
    let unit = Self.units.last { value % $0.bytes == 0 }
    return unit.map { "\(value / $0.bytes)\($0.name)" } ?? "\(value)"
  }

  private static let units = [("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30)]
    .map { (name: $0.0, bytes: $0.1) }
}
