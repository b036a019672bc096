import Neural
import Randomness

extension MultiTaskNetwork {
  /// Each task's mean loss over the labels that count, of features that are disturbed:
  /// `[1, 1]` a task.
  func losses(
    of examples: RankingExamples,
    on tape: Tape<Float>,
    disturbing generator: inout SeededGenerator
  ) -> [Variable<Float>] {
    let outputs = self(tape.constant(disturbed(examples.features, using: &generator)))
    return outputs.enumerated().map { task, output in
      let (labels, weights) = examples.column(task)
      return output.loss(of: examples.tasks[task].kind, labels: labels, weights: weights)
    }
  }
}
