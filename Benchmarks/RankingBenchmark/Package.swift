// swift-tools-version: 6.2
import PackageDescription

/// A package apart, so that the program's own build knows no benchmark. `Benchmarks/ranking.py`
/// drives it.
let package = Package(
  name: "ranking-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "viva", path: "../..")],
  targets: [
    .executableTarget(
      name: "ranking-benchmark",
      dependencies: [
        .product(name: "Neural", package: "viva"),
        .product(name: "Randomness", package: "viva"),
        .product(name: "Recommender", package: "viva"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
