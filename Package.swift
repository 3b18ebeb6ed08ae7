// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "vouch",
  products: [
    .library(
      name: "Vouch",
      targets: ["VouchText", "VouchInput", "VouchLexicon", "VouchAnalysis", "VouchReport"]),
    .library(name: "VouchBatch", targets: ["VouchBatch"]),
    .executable(name: "vouch", targets: ["vouch"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // System libraries and embedded data: module maps and nothing else.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CProcess"),
    .systemLibrary(name: "CPrefetch"),
    .target(name: "CVouchLexicon", exclude: ["lexicon.bin", "model.bin"]),
    .target(name: "CVouchPages", exclude: ["templates", "styles", "scripts", "policies"]),

    // The engine, in the order data flows.
    .target(name: "VouchText"),
    .target(name: "VouchInput", dependencies: ["VouchText", "CLibXML2", "CDeflate", "CProcess"]),
    .target(name: "VouchLexicon", dependencies: ["VouchText", "CPrefetch"]),
    .target(name: "VouchAnalysis", dependencies: ["VouchText", "VouchLexicon", "CVouchLexicon"]),
    .target(name: "VouchReport", dependencies: ["VouchText", "VouchAnalysis", "CVouchPages"]),
    .target(name: "VouchFit", dependencies: ["VouchText", "VouchLexicon", "VouchAnalysis"]),
    .target(
      name: "VouchBatch",
      dependencies: [
        "VouchText", "VouchInput", "VouchLexicon", "VouchAnalysis", "VouchReport", "CProcess",
      ]),
    .executableTarget(
      name: "vouch",
      dependencies: [
        "VouchText", "VouchInput", "VouchAnalysis", "VouchReport", "VouchBatch", "VouchFit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tools that make generated data.
    .executableTarget(name: "vouch-lexicon", dependencies: ["VouchLexicon"]),
    .executableTarget(name: "vouch-fit", dependencies: ["VouchFit", "VouchLexicon"]),

    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .testTarget(name: "VouchTextTests", dependencies: ["VouchText", "SeededRandom"]),
    .testTarget(
      name: "VouchLexiconTests", dependencies: ["VouchLexicon", "VouchText", "SeededRandom"]),
    .testTarget(
      name: "VouchInputTests", dependencies: ["VouchInput", "VouchText", "CDeflate"]),
    .testTarget(
      name: "VouchAnalysisTests",
      dependencies: ["VouchAnalysis", "VouchLexicon", "VouchText", "SeededRandom"]),
    .target(name: "HTMLScanning", path: "Tests/HTMLScanning"),
    .testTarget(
      name: "VouchReportTests",
      dependencies: [
        "VouchReport", "VouchAnalysis", "VouchInput", "VouchText", "HTMLScanning", "SeededRandom",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "VouchBatchTests",
      dependencies: [
        "VouchBatch", "VouchInput", "VouchText", "VouchAnalysis", "VouchReport", "HTMLScanning",
      ]),
    .testTarget(
      name: "VouchFitTests",
      dependencies: ["VouchFit", "VouchAnalysis", "VouchReport", "VouchText"],
      exclude: ["Reference"]),
    .testTarget(name: "VouchCommandTests", dependencies: ["vouch"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  guard !["CVouchLexicon", "CVouchPages"].contains(target.name) else { continue }
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
