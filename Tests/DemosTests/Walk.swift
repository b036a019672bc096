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

/// Drives a demo through its first steps; a streamed step stands there once, as it was last.
func walk(
  of demo: some Demo,
  settings: [String: DialValue] = [:],
  seed: UInt64 = 7,
  count: Int = .max
) throws -> [DemoStep] {
  var run = try demo.run(DemoSettings(values: settings), seed: seed)
  return try run.walkthrough(steps: count)
}

/// A walk at all dials' initial values, for several tests: without optimisation it takes seconds.
struct SharedWalk: Sendable {
  private let walked: Result<[[DemoStep]], any Error>

  /// Takes the walk, with seed 7.
  init(of demo: some Demo) {
    walked = Result {
      var states: [[DemoStep]] = []
      for step in try DemosTests.steps(of: demo) {
        if states.last?.first?.id == step.id {
          states[states.count - 1].append(step)
        } else {
          states.append([step])
        }
      }
      return states
    }
  }

  /// The states of each step in turn; one that does not stream has one.
  func states() throws -> [[DemoStep]] { try walked.get() }

  /// The steps in their last form.
  func steps() throws -> [DemoStep] { try states().compactMap(\.last) }
}

/// How a walk ends that is cancelled as soon as a step, or a state of it, was computed.
func endOfWalk(
  of demo: some Demo,
  settings: [String: DialValue] = [:],
  cancelledAt step: String
) async -> DemoError? {
  let task = Task { () -> DemoError? in
    do {
      var run = try demo.run(DemoSettings(values: settings), seed: 7)
      while let found = try run.next() {
        if found.id == step { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return nil
    } catch {
      return error as? DemoError
    }
  }
  return await task.value
}

extension DemoStep {
  /// The bars of that id.
  func bars(_ id: String) throws -> [Bars.Bar] {
    guard case .bars(let bars)? = exhibits.first(where: { $0.id == id })?.content else {
      throw MissingExhibit(id: id)
    }
    return bars.bars
  }

  /// A table's column of numbers.
  func numbers(_ column: String, of exhibit: String) throws -> [Double] {
    guard case .table(let table)? = exhibits.first(where: { $0.id == exhibit })?.content,
      let place = table.columns.firstIndex(where: { $0.id == column })
    else { throw MissingExhibit(id: "\(exhibit) \(column)") }
    return try table.rows.map { row in
      switch row.values[place] {
      case .number(let number, _), .measured(let number, _): number
      default: throw MissingExhibit(id: "\(exhibit) \(column)")
      }
    }
  }

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
