import Neural
import Randomness
import TestSupport
import Testing

@testable import Demos

/// A training step of the recurrent demo asks for no memory once the first was made.
///
/// `swift test -c release -Xswiftc -enable-testing --filter AllocationTests` counts.
@Suite(.enabled(if: Allocations.canBeCounted, "allocations count in an optimised build only"))
struct AllocationTests {
  @Test(arguments: MemoryCell.allCases) func aMemoryTrainsWithoutAny(cell: MemoryCell) throws {
    var generator = SeededGenerator(seed: 4)
    let plan = MemoryPlan(
      cell: cell,
      length: 12,
      width: 8,
      forgetBias: 1,
      initialiser: NetworkInitialiser(kind: .uniform, gain: 1)
    )
    let task = CopyTask(length: plan.length)
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
