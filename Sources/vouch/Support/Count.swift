import ArgumentParser

/// A whole number as an argument; the parser describes an `Int` by looking for its conformances at each start.
struct Count: ExpressibleByArgument {
  let value: Int

  init(_ value: Int) {
    self.value = value
  }

  init?(argument: String) {
    guard let value = Int(argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { value.description }
}
