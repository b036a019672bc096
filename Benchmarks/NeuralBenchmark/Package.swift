// swift-tools-version: 6.2
import PackageDescription

/// A package apart, so that the program's own build knows no benchmark. `Benchmarks/neural.py` drives it.
let package = Package(
  name: "neural-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "viva", path: "../..")],
  targets: [
    .target(name: "CAllocations"),
    .executableTarget(
      name: "neural-benchmark",
      dependencies: [
        "CAllocations",
        .product(name: "Neural", package: "viva"),
        .product(name: "Randomness", package: "viva"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
