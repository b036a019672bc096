// swift-tools-version: 6.2
import PackageDescription

/// Every target of this package is built the same strict way.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// What the tests run for minutes is optimised where `check` asks for it, as it is in the program;
/// assertions stay, and say what they say. A module at a time, which costs less from scratch and
/// more after a change: not for work on the code.
let optimisedForTests: [SwiftSetting] =
  Context.environment["VIVA_OPTIMISED_TESTS"] == nil
  ? []
  : [
    .unsafeFlags(
      ["-O", "-wmo", "-num-threads", "2", "-disable-batch-mode", "-assert-config", "Debug"],
      .when(configuration: .debug)
    )
  ]

/// A module under `Sources/`, named with the modules that it may import.
///
/// ARCHITECTURE.md holds the table that these lists follow; `ArchitectureTests` holds both
/// together.
func module(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  isBusyInTests: Bool = false
) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    swiftSettings: isBusyInTests ? strict + optimisedForTests : strict
  )
}

func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    resources: fixtures ? [.copy("Fixtures")] : nil,
    swiftSettings: strict
  )
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "viva",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "viva", targets: ["viva"]),
    .library(name: "Neural", targets: ["Neural"]),
    .library(name: "Randomness", targets: ["Randomness"]),
    .library(name: "Recommender", targets: ["Recommender"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // C facades: the only places that see a C library's headers.
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(
      name: "CBLAS",
      linkerSettings: [
        .linkedLibrary("openblas", .when(platforms: [.linux])),
        .linkedFramework("Accelerate", .when(platforms: [.macOS])),
      ]
    ),
    .target(
      name: "CRecall",
      linkerSettings: [
        .linkedLibrary("openblas", .when(platforms: [.linux])),
        .linkedFramework("Accelerate", .when(platforms: [.macOS])),
      ]
    ),

    // C++: Faiss throws, and its templates are not for Swift's importer. Stubs where there is no
    // Faiss.
    .target(
      name: "CFaiss",
      cxxSettings: [.define("FINTEGER", to: "int"), .headerSearchPath("compat")],
      linkerSettings: [
        .linkedLibrary("faiss", .when(platforms: [.linux])),
        .linkedLibrary("openblas", .when(platforms: [.linux])),
        .linkedLibrary("gomp", .when(platforms: [.linux])),
      ]
    ),

    // Opens XGBoost's library when trees are first asked for: nothing of it is linked.
    .target(
      name: "CXGBoost",
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]
    ),

    // Loops over numbers in C, compiled for wide vectors too; chosen when the program runs.
    .target(name: "CKernels"),

    module("Wording", isBusyInTests: true),
    module("Randomness", isBusyInTests: true),
    module("Neural", ["CBLAS", "CKernels", "Randomness"], isBusyInTests: true),
    module(
      "Recommender",
      ["CFaiss", "CRecall", "CXGBoost", "Neural", "Randomness", "Wording"],
      isBusyInTests: true
    ),
    module("Demos", ["Neural", "Recommender", "Randomness", "Wording"], isBusyInTests: true),
    module("Questions", ["Wording", yams]),
    module("Grading", ["Questions", "Wording"], isBusyInTests: true),
    module("Memory"),
    module("MemoryFitting", ["Memory", "Neural", "Randomness"]),
    module("Authoring", ["Questions", "Grading", "Demos", "Randomness", "Wording"]),
    module("Journal", ["Questions", "Grading", "Memory", "Wording", grdb]),
    module(
      "Quiz",
      ["Neural", "Recommender", "Questions", "Grading", "Memory", "Randomness", "Wording"],
      isBusyInTests: true
    ),
    module("Tutor", ["Questions", "Grading", "Memory", "Quiz", "Demos", "Wording"]),
    module(
      "Reports",
      [
        "Questions", "Grading", "Memory", "Journal", "Tutor", "Demos", "Recommender", "Wording",
        grdb,
      ]
    ),
    module("Screen", isBusyInTests: true),
    module(
      "Views",
      ["Tutor", "Screen", "Questions", "Grading", "Memory", "Quiz", "Demos", "Wording"]
    ),
    module("Terminal", ["CNcurses", "Screen"]),
    .target(
      name: "ShippedContent",
      path: "Content",
      exclude: ["schema"],
      sources: ["ShippedContent.swift"],
      resources: [.copy("packs")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "viva",
      dependencies: [
        "Wording", "Randomness", "Neural", "Recommender", "Demos", "Questions", "Grading",
        "Memory", "MemoryFitting", "Authoring", "Journal", "Quiz", "Tutor", "Reports", "Screen",
        "Views", "Terminal",
        "ShippedContent", arguments,
      ],
      swiftSettings: strict
    ),

    // Counts what asks for memory: the benchmark of `Neural` does so, too.
    .target(name: "CAllocations", path: "Tests/CAllocations"),

    // What several test targets share: frames against recorded pictures, a small question,
    // allocations.
    .target(
      name: "TestSupport",
      dependencies: ["CAllocations", "Demos", "Screen", "Questions", "Wording"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),

    // The terminal's end of a line, which tests play. C, for what its headers declare does not
    // import.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),

    tests("ArchitectureTests", []),
    tests("WordingTests", ["Wording"]),
    tests("RandomnessTests", ["Randomness"], fixtures: true),
    tests("NeuralTests", ["Neural", "Randomness", "TestSupport"], fixtures: true),
    tests("RecommenderTests", ["Recommender", "Neural", "Randomness", "Wording"], fixtures: true),
    tests(
      "DemosTests",
      ["Demos", "Neural", "Recommender", "Randomness", "TestSupport", "Wording"]
    ),
    tests(
      "QuestionsTests",
      ["Questions", "Randomness", "ShippedContent", "Wording"],
      fixtures: true
    ),
    tests(
      "GradingTests",
      ["Grading", "Questions", "Randomness", "ShippedContent", "TestSupport", "Wording"],
      fixtures: true
    ),
    tests(
      "AuthoringTests",
      [
        "Authoring", "Questions", "Grading", "Demos", "Randomness", "ShippedContent", "TestSupport",
        "Wording",
      ]
    ),
    tests("MemoryTests", ["Memory", "Randomness"], fixtures: true),
    tests("MemoryFittingTests", ["MemoryFitting", "Memory", "Neural", "Randomness"]),
    tests(
      "JournalTests",
      ["Journal", "Questions", "Grading", "Memory", "Randomness", "Wording", grdb]
    ),
    tests(
      "QuizTests",
      [
        "Quiz", "Questions", "Grading", "Memory", "Neural", "Recommender", "Randomness",
        "ShippedContent", "TestSupport", "Wording",
      ],
      fixtures: true
    ),
    tests(
      "TutorTests",
      ["Tutor", "Questions", "Grading", "Memory", "Quiz", "Demos", "Randomness", "Wording"]
    ),
    tests(
      "ReportsTests",
      [
        "Reports", "Questions", "Grading", "Memory", "Tutor", "Demos", "Recommender", "Wording",
        grdb, "TestSupport",
      ]
    ),
    tests("ScreenTests", ["Screen", "Randomness", "TestSupport", "Wording"], fixtures: true),
    tests(
      "ViewsTests",
      [
        "Views", "Tutor", "Screen", "Questions", "Grading", "Memory", "Quiz", "Demos", "Randomness",
        "ShippedContent", "TestSupport", "Wording",
      ],
      fixtures: true
    ),
    tests(
      "TerminalTests",
      ["Terminal", "CNcurses", "CPseudoTerminal", "Screen", "Randomness"],
      fixtures: true
    ),
    tests(
      "VivaTests",
      [
        "viva", "Journal", "Tutor", "Questions", "Quiz", "Grading", "Memory", "Demos", "Terminal",
        "Wording",
      ]
    ),
    tests("EndToEndTests", [grdb], fixtures: true),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
