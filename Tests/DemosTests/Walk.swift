import Demos

/// The first steps of a demo in their last form, on a walk that all tests share.
func sharedSteps(
  of demo: any Demo,
  _ settings: [String: DialValue] = [:],
  seed: UInt64 = 7,
  count: Int = .max
) throws -> [DemoStep] {
  try SharedWalks.all.states(of: demo, DemoSettings(values: settings), seed: seed, count: count)
    .compactMap(\.last)
}

/// All states of a demo's steps at the dials' first values, on a walk that all tests share.
func sharedStates(of demo: any Demo, seed: UInt64 = 7) throws -> [[DemoStep]] {
  try SharedWalks.all.states(of: demo, DemoSettings(), seed: seed, count: .max)
}

/// The first steps of a demo in their last form, on a walk that is taken for the caller alone.
func newSteps(
  of demo: any Demo,
  _ settings: [String: DialValue] = [:],
  seed: UInt64 = 7,
  count: Int = .max
) throws -> [DemoStep] {
  var run: any DemoRun = try demo.run(DemoSettings(values: settings), seed: seed)
  return try run.walkthrough(steps: count)
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
