// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "vouch", path: "..")],
  targets: [
    // Makes folders of letters for measurements.
    .executableTarget(
      name: "make-letters", dependencies: [.product(name: "Vouch", package: "vouch")])
  ],
  swiftLanguageModes: [.v6]
)
