public import Neural

/// A trained ranking model: a network and its numbers, as a value.
public struct RankingModel: Sendable {
  /// The tasks that it answers.
  public let tasks: [RankingTask]
  /// The network.
  public let network: any MultiTaskNetwork
  /// All numbers, in the order in which the network added them.
  let weights: [Matrix<Float>]
  let names: [String]

  /// How many examples are put through the network at once.
  private static let piece = 2048

  /// What is predicted for each task: `[examples, tasks]`.
  ///
  /// A probability for a binary task, the value for a regression. Of ``ESMM`` it is the probability
  /// that an impression reaches the stage. O(examples · network).
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func predictions(for features: Matrix<Float>) throws(RecommenderError) -> Matrix<Double> {
    try predictions(for: features) { $0($1) }
  }

  /// The probability of each stage given that the one before it was reached: `[examples, tasks]`.
  ///
  /// Of ``ESMM`` alone; nil for another network, whose tasks mean what its labels say.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func conditionalPredictions(
    for features: Matrix<Float>
  ) throws(RecommenderError) -> Matrix<Double>? {
    guard let network = network as? ESMM else { return nil }
    return try predictions(for: features) { _, input in network.conditionalLogits(input) }
  }

  private func predictions(
    for features: Matrix<Float>,
    _ outputs: (any MultiTaskNetwork, Variable<Float>) -> [Variable<Float>]
  ) throws(RecommenderError) -> Matrix<Double> {
    let tape = unrecordedTape()
    var numbers: [Double] = []
    numbers.reserveCapacity(features.rows * tasks.count)
    for start in stride(from: 0, to: features.rows, by: Self.piece) {
      if Task.isCancelled { throw .cancelled }
      tape.reset()
      let end = min(start + Self.piece, features.rows)
      let columns = outputs(network, tape.constant(features.rows(start..<end))).map(\.matrix)
      for row in 0..<end - start {
        for (task, column) in zip(tasks, columns) {
          let output = Double(column[row, 0])
          numbers.append(task.kind == .binary ? Activation.sigmoid(output) : output)
        }
      }
    }
    return Matrix(rows: features.rows, columns: tasks.count, elements: numbers)
  }

  /// How much each task listens to each expert, by layer and task, example by example:
  /// `[examples, experts]`; nil for a network without gates. O(examples · network).
  public func gates(for features: Matrix<Float>) -> [[Matrix<Float>]]? {
    let reader = (network as? ESMM)?.base ?? network
    guard let gated = reader as? any GatedNetwork else { return nil }
    let tape = unrecordedTape()
    return gated.gates(tape.constant(features)).map { $0.map(\.matrix) }
  }

  private func unrecordedTape() -> Tape<Float> {
    let parameters = Parameters<Float>()
    for (name, matrix) in zip(names, weights) { parameters.add(matrix, name: name) }
    let tape = Tape(parameters)
    tape.isRecording = false
    return tape
  }
}
