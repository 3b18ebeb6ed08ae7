// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, built with libFuzzer by `make fuzz`: one source folder a target.
let names = [
  "FuzzZip", "FuzzXML", "FuzzRTF", "FuzzHTML", "FuzzPDF", "FuzzText", "FuzzLetter", "FuzzStream",
  "FuzzRecord",
]

let package = Package(
  name: "vouch-fuzz",
  dependencies: [.package(name: "vouch", path: "..")],
  targets: [.target(name: "FuzzDriver")]
    + names.map {
      .executableTarget(
        name: $0,
        dependencies: [
          "FuzzDriver", .product(name: "Vouch", package: "vouch"),
          .product(name: "VouchBatch", package: "vouch"),
        ],
        swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    },
  swiftLanguageModes: [.v6]
)
