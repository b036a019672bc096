import Neural
import Randomness

extension RankingArchitecture {
  /// How many numbers such a network has. O(numbers): one is drawn.
  public func parameterCount(inputDimensions: Int, taskCount: Int) -> Int {
    let parameters = Parameters<Float>()
    var generator = SeededGenerator(seed: 0)
    _ = network(
      inputDimensions: inputDimensions,
      taskCount: taskCount,
      in: parameters,
      using: &generator
    )
    return parameters.count
  }
}
