// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "vouch", path: "..")],
  targets: [
    // Makes folders of letters for measurements.
    .executableTarget(
      name: "make-letters", dependencies: [.product(name: "Vouch", package: "vouch")]),
    // What reading costs over an empty pass of the XML parser.
    .systemLibrary(name: "CBenchXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CBenchDeflate", pkgConfig: "libdeflate"),
    .executableTarget(
      name: "ReadingCost",
      dependencies: ["CBenchXML2", "CBenchDeflate", .product(name: "Vouch", package: "vouch")]),
  ],
  swiftLanguageModes: [.v6]
)
