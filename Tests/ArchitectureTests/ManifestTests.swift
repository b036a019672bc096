import Foundation
import Testing

@Suite("The manifest is the house's table")
struct ManifestTests {
  private static let manifest = Result { try Manifest.dump(forChecking: false) }

  @Test(
    "Every target depends only on what its row names, and is built strictly",
    .timeLimit(.minutes(3))
  )
  func manifest() throws {
    let rule = ManifestRule(table: try ImportTests.table.get())
    let manifest = try Self.manifest.get()
    #expect(rule.findings(in: manifest) == [])
    #expect(manifest.targets.count > 30)
  }

  @Test(
    "For the check, some modules are optimised in debug builds, assertions kept, and nothing else",
    .timeLimit(.minutes(3))
  )
  func check() throws {
    let usual = try Self.manifest.get().targets
    let checked = try Manifest.dump(forChecking: true).targets
    #expect(checked.map(\.name) == usual.map(\.name))
    let added = zip(usual, checked).map { usual, checked in
      #expect(checked.swiftSettings.isSuperset(of: usual.swiftSettings))
      return checked.settings.filter {
        !usual.swiftSettings.contains($0.text) && $0.tool == "swift"
      }
    }
    let optimised = zip(usual, added).filter { !$1.isEmpty }
    #expect(optimised.count > 5)
    #expect(optimised.allSatisfy { target, _ in target.type == "regular" })
    for (_, settings) in optimised {
      #expect(
        settings.map(\.text) == [
          "unsafeFlags -O -wmo -num-threads 2 -disable-batch-mode -assert-config Debug"
        ]
      )
      #expect(settings.map(\.condition) == ["debug"])
    }
  }

  @Test("Every module has tests of its own", .timeLimit(.minutes(3)))
  func tests() throws {
    let targets = Set(try Self.manifest.get().targets.map(\.name))
    let withoutOwn: Set = ["ShippedContent", "viva"]
    for module in try ImportTests.table.get().rows.map(\.module) where !withoutOwn.contains(module)
    {
      #expect(targets.contains("\(module)Tests"))
    }
  }

  @Test("The checker sees every kind of difference")
  func differences() throws {
    let table = ModuleTable(
      rows: [
        ModuleTable.Row(module: "A", mayImport: ["Foundation"]),
        ModuleTable.Row(module: "B", mayImport: ["A"]),
        ModuleTable.Row(module: "Gone", mayImport: []),
      ],
      facades: ["CX"],
      standard: []
    )
    let strict = ManifestRule.strictSettings.sorted().map { setting in
      let words = setting.split(separator: " ")
      return #"{"kind": {"\#(words[0])": {"_0": "\#(words[1])"}}, "tool": "swift"}"#
    }
    func target(_ name: String, _ dependencies: String, _ settings: [String]) -> String {
      let list = settings.joined(separator: ", ")
      return """
        {"name": "\(name)", "type": "regular", "dependencies": [\(dependencies)],
         "settings": [\(list)]}
        """
    }
    let unsafe = #"{"kind": {"unsafeFlags": {"_0": ["-w"]}}, "tool": "swift"}"#
    let linker = #"{"kind": {"linkedLibrary": {"_0": "x"}}, "tool": "linker"}"#
    let json = """
      {"targets": [
        \(target("A", #"{"product": ["Yams", "Yams", null, null]}"#, strict)),
        \(target("B", "", strict + [unsafe, linker])),
        \(target("C", #"{"byName": ["A", null]}"#, Array(strict.dropFirst()))),
        \(target("CX", "", [linker]))
      ]}
      """
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(json.utf8))
    #expect(
      ManifestRule(table: table).findings(in: manifest) == [
        "Gone has a row in ARCHITECTURE.md and no target",
        "A depends on Yams, which its row does not name",
        "C has a target and no row in ARCHITECTURE.md",
        "B is built otherwise: unsafeFlags -w",
        "C is built otherwise: enableUpcomingFeature ExistentialAny",
      ]
    )
  }
}
