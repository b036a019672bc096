public import Demos
import Synchronization

/// Walks that tests share: without optimisation one takes seconds, and most tests look at the same.
///
/// That at the dials' first values is walked to its end, another as far as it is asked for, and
/// anew where more of it is. Whoever wants to see that two walks are equal takes one of his own.
public final class SharedWalks: Sendable {
  /// The walks of this process.
  public static let all = SharedWalks()

  private struct Key: Hashable {
    var demo: String
    var settings: DemoSettings
    var seed: UInt64
  }

  private struct State {
    /// How many steps were asked for.
    var count = 0
    /// The states of each step, in their order.
    var steps: [[DemoStep]] = []
  }

  /// A walk, with a lock of its own: whoever wants another one does not wait.
  private final class Walk: Sendable {
    let state = Mutex(State())
  }

  private let walks = Mutex<[Key: Walk]>([:])

  /// The states of a walk's first steps.
  public func states(
    of demo: any Demo,
    _ settings: DemoSettings,
    seed: UInt64,
    count: Int
  ) throws -> [[DemoStep]] {
    let key = Key(demo: demo.card.name, settings: settings, seed: seed)
    let walk = walks.withLock { walks in
      let walk = walks[key] ?? Walk()
      walks[key] = walk
      return walk
    }
    return try walk.state.withLock { state in
      if state.count < count {
        state.count = settings == DemoSettings() && seed == 7 ? .max : count
        state.steps = try Self.walked(try demo.run(settings, seed: seed), state.count)
      }
      return Array(state.steps.prefix(count))
    }
  }

  private static func walked(_ start: some DemoRun, _ count: Int) throws -> [[DemoStep]] {
    var run = start
    var steps: [[DemoStep]] = []
    while steps.count < count || steps.last?.last?.isUnderWay == true, let step = try run.next() {
      if steps.last?.last?.id == step.id {
        steps[steps.count - 1].append(step)
      } else {
        steps.append([step])
      }
    }
    return steps
  }
}
