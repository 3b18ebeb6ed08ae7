import Foundation

func note(_ line: String) {
  FileHandle.standardError.write(Data("bench: \(line)\n".utf8))
}

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  note("making letters")
  var benchmark = try Benchmark(options)
  let machine = try Machine.description(options)
  try benchmark.run(note)
  let page = BenchmarkReport(benchmark: benchmark, machine: machine).text
  print(page)
  if let path = options.report { try page.write(toFile: path, atomically: true, encoding: .utf8) }
} catch {
  note("\(error)")
  exit(2)
}
