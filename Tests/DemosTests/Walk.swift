import Demos

/// Drives a demo to its end.
func steps(
  of demo: some Demo,
  settings: [String: DialValue] = [:],
  seed: UInt64 = 7
) throws -> [DemoStep] {
  var run = try demo.run(DemoSettings(values: settings), seed: seed)
  var steps: [DemoStep] = []
  while let step = try run.next() { steps.append(step) }
  return steps
}

extension DemoStep {
  /// The entries of the ranking of that id.
  func ranking(_ id: String) -> [Ranking.Entry] {
    guard case .ranking(let ranking) = exhibits.first(where: { $0.id == id })?.content else {
      return []
    }
    return ranking.entries
  }

  /// The number of that name among the facts of an exhibit.
  func fact(_ name: String, of exhibit: String) throws -> Double {
    guard case .facts(let facts)? = exhibits.first(where: { $0.id == exhibit })?.content,
      case .number(let number, _)? = facts.first(where: { $0.id == name })?.value
    else { throw MissingExhibit(id: "\(exhibit) \(name)") }
    return number
  }
}

extension Claim {
  /// The seeds of unit tests, which run unoptimised; `viva demo --claims` replays claims over all.
  static let unitSeeds = Array(seeds.prefix(1))
}
