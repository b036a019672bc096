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
  /// What a row may name though it comes with the toolchain and is no dependency of the package.
  static let fromToolchain: Set<String> = ["Foundation"]

  /// Every difference between the manifest and the house, in words.
  func findings(in manifest: Manifest) -> [String] {
    let modules = manifest.targets.filter {
      $0.type != "test" && $0.name != "TestSupport" && !table.facades.contains($0.name)
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
      let wanted = row.subtracting(Self.fromToolchain)
      let extra = module.dependencyNames.subtracting(wanted).sorted()
      let missing = wanted.subtracting(module.dependencyNames).sorted()
      findings += extra.map { "\(module.name) depends on \($0), which its row does not name" }
      findings += missing.map { "\(module.name) does not depend on \($0), which its row names" }
    }
    for target in manifest.targets where !table.facades.contains(target.name) {
      if target.swiftSettings != Self.strictSettings {
        let difference = target.swiftSettings.symmetricDifference(Self.strictSettings).sorted()
        findings.append("\(target.name) is built otherwise: \(difference.joined(separator: ", "))")
      }
    }
    return findings
  }
}
