// swift-tools-version: 6.2
import PackageDescription

let vouch = Target.Dependency.product(name: "Vouch", package: "vouch")

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "vouch", path: "..")],
  targets: [
    .systemLibrary(name: "CBenchXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CBenchDeflate", pkgConfig: "libdeflate"),
    .systemLibrary(name: "CHyperscan", pkgConfig: "libhs"),
    // Counts what the process allocates, in place of the C library's functions.
    .target(name: "CAllocations"),

    // Letters for measurements, the same for the same seed.
    .target(name: "LetterCorpus", dependencies: ["CBenchDeflate", vouch]),
    .executableTarget(name: "make-letters", dependencies: ["LetterCorpus"]),
    // The table of speeds, beside other programs and the limits of the libraries.
    .executableTarget(
      name: "bench",
      dependencies: [
        "LetterCorpus", "CAllocations", "CBenchXML2", "CBenchDeflate", "CHyperscan", vouch,
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)
