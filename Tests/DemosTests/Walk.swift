import Demos
import TestSupport

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

/// All states of a step, on a walk that is taken for the caller alone: what an earlier walk has put
/// on the demo's shelf would not be made again.
func newStates(of demo: any Demo, step: String, seed: UInt64 = 7) throws -> [DemoStep] {
  var run: any DemoRun = try demo.run(DemoSettings(), seed: seed)
  var states: [DemoStep] = []
  while let found = try run.next() {
    if found.id == step { states.append(found) } else if !states.isEmpty { break }
  }
  return states
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

  /// The table of that id.
  func table(_ id: String) throws -> Table {
    guard case .table(let table)? = exhibits.first(where: { $0.id == id })?.content else {
      throw MissingExhibit(id: id)
    }
    return table
  }

  /// A table's column of numbers.
  func numbers(_ column: String, of exhibit: String) throws -> [Double] {
    let table = try table(exhibit)
    guard let place = table.columns.firstIndex(where: { $0.id == column }) else {
      throw MissingExhibit(id: "\(exhibit) \(column)")
    }
    return try table.rows.map { try $0.values[place].shownNumber }
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
      let fact = facts.first(where: { $0.id == name })
    else { throw MissingExhibit(id: "\(exhibit) \(name)") }
    return try fact.value.shownNumber
  }
}

extension DemoData {
  /// A user's `log.csv` of that text.
  init(_ text: String) { self.init(name: "log.csv", bytes: Array(text.utf8)) }
}

extension ExhibitValue {
  /// The number that is shown, however it is written.
  var shownNumber: Double {
    get throws {
      switch self {
      case .number(let number, _), .measured(let number, _): return number
      default: throw MissingExhibit(id: "a number")
      }
    }
  }
}
