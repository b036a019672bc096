import Neural

extension MultiTaskNetwork {
  /// Each task's mean loss over the labels that count: `[1, 1]` a task.
  func losses(of examples: RankingExamples, on tape: Tape<Float>) -> [Variable<Float>] {
    let outputs = self(tape.constant(examples.features))
    return outputs.enumerated().map { task, output in
      let (labels, weights) = examples.column(task)
      return output.loss(of: examples.tasks[task].kind, labels: labels, weights: weights)
    }
  }
}
