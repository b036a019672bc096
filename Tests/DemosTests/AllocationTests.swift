import Neural
import Randomness
import TestSupport
import Testing

@testable import Demos

/// The demos' own training steps ask for no memory once the first was made.
///
/// `swift test -c release -Xswiftc -enable-testing --filter AllocationTests` counts.
@Suite(.enabled(if: Allocations.canBeCounted, "allocations count in an optimised build only"))
struct AllocationTests {
  @Test(arguments: [NetworkNormalisation.none, .batch, .layer], [ClippingKind.none, .norm])
  func aDeepNetTrainsWithoutAny(
    normalisation: NetworkNormalisation,
    clipping: ClippingKind
  ) throws {
    var generator = SeededGenerator(seed: 3)
    let plan = NetworkPlan(
      depth: 4,
      width: 16,
      activation: .tanh,
      initialiser: NetworkInitialiser(kind: .xavier, gain: 1),
      isResidual: true,
      normalisation: normalisation
    )
    var trainer = try NetworkTrainer(
      plan,
      examples: .plane(.moons, count: 64, using: &generator),
      optimiser: Optimiser(.sgd, learningRate: 0.01),
      clipping: clipping.clipping(at: 1),
      penalty: .square(0.01),
      batch: 16,
      measuresNorm: true,
      using: &generator
    )
    for _ in 0..<8 { _ = try trainer.step().loss }
    let count = try Allocations.count { for _ in 0..<40 { _ = try trainer.step().loss } }
    #expect(count == 0)
  }

  @Test(arguments: ClippingKind.allCases) func aDescentTakesNone(kind: ClippingKind) throws {
    let start = CliffPoint(w: 4.2, b: -2.1)
    let map = CliffMap(steps: 50)
    var descent = CliffDescent(map, from: start, clipping: kind.clipping(at: 0.1), rate: 0.01)
    for _ in 0..<3 { try descent.step() }
    let count = try Allocations.count { for _ in 0..<20 { try descent.step() } }
    #expect(count == 0)
    #expect(descent.point != start)
  }

  @Test(arguments: MemoryCell.allCases) func aMemoryTrainsWithoutAny(cell: MemoryCell) throws {
    var generator = SeededGenerator(seed: 4)
    let plan = MemoryPlan(
      cell: cell,
      length: 12,
      noise: 0.2,
      width: 8,
      forgetBias: 1,
      initialiser: NetworkInitialiser(kind: .uniform, gain: 1)
    )
    let task = CopyTask(length: plan.length, noise: plan.noise)
    let network = MemoryNetwork(cell, plan, using: &generator)
    var optimiser = Optimiser<Float>(.adam(), learningRate: 0.005)
    var batch = task.room(for: 8)
    func step() throws {
      task.draw(&batch, using: &generator)
      _ = try network.reading(over: batch).ratio
      network.update(by: &optimiser)
    }
    for _ in 0..<3 { try step() }
    let count = try Allocations.count { for _ in 0..<20 { try step() } }
    #expect(count == 0)
  }
}
