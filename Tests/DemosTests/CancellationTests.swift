import Demos
import Dispatch
import Synchronization
import Testing
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs that are cancelled while they compute a step, not between two.
///
/// The cancelled call must take its thread's processor for far less time than the same call does
/// undisturbed, on whatever machine and however busy. A run that waited, or worked on another
/// thread, would pass: `Benchmarks/demos.py` has the milliseconds of all its threads.
struct CancellationTests {
  /// A call of ``DemoRun/next()`` that takes a while.
  struct Case: CustomTestStringConvertible, Sendable {
    var demo: any Demo
    var settings: [String: DialValue]
    var step: String
    /// Which state of the step is computed, from 0.
    var state = 0
    /// The same demo once more, where one remembers what it has computed.
    var twin: (any Demo)?
    /// Whether the state behind it, which takes as long, is the one that is cancelled: a demo that
    /// remembers need not compute all that comes before once more.
    var cutsNext = false

    var testDescription: String { "\(demo.card.name) \(step) \(state)" }
  }

  static let cases = [
    Case(
      demo: GradientFlow(),
      settings: ["depth": .number(100), "width": .number(128)],
      step: "network"
    ),
    Case(
      demo: GradientFlow(),
      settings: ["depth": .number(100), "width": .number(128)],
      step: "train",
      state: 1
    ),
    Case(
      demo: GradientClippingDemo(),
      settings: ["depth": .number(100), "width": .number(64), "steps": .number(5)],
      step: "vector"
    ),
    Case(
      demo: GradientClippingDemo(),
      settings: ["depth": .number(100), "width": .number(64), "steps": .number(5)],
      step: "train",
      state: 1
    ),
    Case(
      demo: Initialisation(),
      settings: ["depth": .number(100), "width": .number(64)],
      step: "forward"
    ),
    Case(
      demo: Initialisation(),
      settings: ["depth": .number(100), "width": .number(64)],
      step: "train",
      state: 1
    ),
    Case(
      demo: Playground(),
      settings: ["depth": .number(6), "width": .number(64), "batch-size": .number(256)],
      step: "train",
      state: 1
    ),
    Case(
      demo: RecurrentMemory(),
      settings: ["length": .number(200), "width": .number(64)],
      step: "train",
      state: 1
    ),
    Case(
      demo: RecallChannels(),
      settings: [:],
      step: "channels",
      state: 2,
      twin: RecallChannels()
    ),
    Case(
      demo: ItemCFVersusTwoTower(),
      settings: [:],
      step: "train",
      state: 1,
      twin: ItemCFVersusTwoTower()
    ),
    Case(
      demo: MultiTask(),
      settings: [:],
      step: "compare",
      state: 2,
      cutsNext: true
    ),
    Case(
      demo: MultiTask(),
      settings: ["examples": .number(1000), "runs": .number(2)],
      step: "funnel",
      state: 1,
      cutsNext: true
    ),
    Case(demo: ScoreFusion(), settings: [:], step: "scores", twin: ScoreFusion()),
    Case(demo: ScoreFusion(), settings: [:], step: "search", twin: ScoreFusion()),
    Case(demo: ABTest(), settings: [:], step: "peek", state: 1, twin: ABTest()),
    Case(
      demo: NewsToShortVideo(),
      settings: [:],
      step: "train",
      state: 1,
      twin: NewsToShortVideo()
    ),
    Case(
      demo: Multimodal(),
      settings: [:],
      step: "rate",
      // The first rate, 0, was trained in the step before.
      state: 2,
      twin: Multimodal()
    ),
    Case(
      demo: VectorSearchDemo(),
      settings: ["index": .choice("hnsw")],
      step: "query",
      twin: VectorSearchDemo()
    ),
    Case(
      demo: VectorSearchDemo(),
      settings: ["index": .choice("ivf-pq"), "codes": .choice("16")],
      step: "query",
      twin: VectorSearchDemo()
    ),
  ]

  @Test(.serialized, arguments: cases) func aRunThatIsCancelledWithinAStepEndsThere(
    one: Case
  ) async throws {
    let whole = try await undisturbed(one.demo, one)
    let twin = one.twin ?? one.demo
    let call = whole.calls + (one.cutsNext ? 1 : 0)
    var cut = try await cancelled(twin, one, at: call, after: whole.time / 16)
    // On a crowded machine whoever is to cancel may be woken late; a call that does not heed it is
    // never short, so one short call of many is enough.
    for _ in 1..<24 where cut.time >= whole.time / 3 {
      cut = try await cancelled(twin, one, at: call, after: whole.time / 16)
    }
    #expect(cut.error == .cancelled)
    #expect(cut.time < whole.time / 3, "\(cut.time) of \(whole.time)")
  }

  /// How long the call takes, and which one it is.
  private func undisturbed(
    _ demo: some Demo,
    _ one: Case
  ) async throws -> (time: Duration, calls: Int) {
    var run = try demo.run(DemoSettings(values: one.settings), seed: 7)
    var (calls, states) = (0, 0)
    while true {
      let begun = Self.processorTime
      let step = try #require(try run.next())
      calls += 1
      if step.id == one.step { states += 1 }
      if states > one.state { return (Self.processorTime - begun, calls) }
    }
  }

  /// How long the call takes when it is cancelled a while after it has begun, a millisecond at
  /// most, and how it ends.
  private func cancelled(
    _ demo: some Demo,
    _ one: Case,
    at calls: Int,
    after wait: Duration
  ) async throws -> (time: Duration, error: DemoError?) {
    let entry = Entry()
    let settings = DemoSettings(values: one.settings)
    let microseconds = UInt32(min(1000, max(1, wait / .microseconds(1))))
    let task = Task.detached { () throws -> (time: Duration, error: DemoError?) in
      var run = try demo.run(settings, seed: 7)
      for _ in 1..<calls { _ = try run.next() }
      let begun = Self.processorTime
      entry.isReached.store(true, ordering: .releasing)
      do throws(DemoError) {
        _ = try run.next()
        return (Self.processorTime - begun, nil)
      } catch {
        return (Self.processorTime - begun, error)
      }
    }
    // A thread of its own: the tests beside this one keep those of tasks busy.
    DispatchQueue(label: "cancel").async {
      while !entry.isReached.load(ordering: .acquiring) { sched_yield() }
      usleep(microseconds)
      task.cancel()
    }
    return try await task.value
  }

  /// How long this thread has had a processor.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Whether the call that is to be cancelled has begun.
  private final class Entry: Sendable {
    let isReached = Atomic(false)
  }
}
