/// Holds the targets of the manifest against the table.
struct ManifestRule {
  let table: ModuleTable

  /// What every target with Swift in it is built with.
  static let strictSettings: Set<String> = [
    "treatAllWarnings error",
    "enableUpcomingFeature ExistentialAny",
    "enableUpcomingFeature InternalImportsByDefault",
    "enableUpcomingFeature MemberImportVisibility",
    "enableUpcomingFeature InferIsolatedConformances",
    "enableUpcomingFeature NonisolatedNonsendingByDefault",
  ]

  /// What test targets share; the house has no row for it.
  static let testSupport: Set<String> = ["TestSupport", "CPseudoTerminal", "CAllocations"]
  /// The part of it that is C.
  static let testSupportInC: Set<String> = ["CPseudoTerminal", "CAllocations"]

  /// Everything in the manifest that the house does not allow, in words.
  ///
  /// A row says what a module may import. To use less is no breach.
  func findings(in manifest: Manifest) -> [String] {
    let modules = manifest.targets.filter {
      $0.type != "test" && !Self.testSupport.contains($0.name) && !table.facades.contains($0.name)
    }
    let named = Set(table.rows.map(\.module))
    var findings = named.subtracting(modules.map(\.name)).sorted().map {
      "\($0) has a row in ARCHITECTURE.md and no target"
    }
    for module in modules {
      guard let row = table.imports(of: module.name) else {
        findings.append("\(module.name) has a target and no row in ARCHITECTURE.md")
        continue
      }
      let extra = module.dependencyNames.subtracting(row).sorted()
      findings += extra.map { "\(module.name) depends on \($0), which its row does not name" }
    }
    let inC = table.facades.union(Self.testSupportInC)
    for target in manifest.targets where !inC.contains(target.name) {
      if target.swiftSettings != Self.strictSettings {
        let difference = target.swiftSettings.symmetricDifference(Self.strictSettings).sorted()
        findings.append("\(target.name) is built otherwise: \(difference.joined(separator: ", "))")
      }
    }
    return findings
  }
}
