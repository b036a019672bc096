/// How the losses of several tasks become one.
public enum LossWeighting: Hashable, Sendable {
  /// Σ w_k L_k with weights that stay, one a task.
  case fixed([Double])
  /// By the noise that each task is found to have; see ``UncertaintyWeights``.
  case uncertainty
  /// So that all tasks learn at one pace; see ``GradNorm``.
  ///
  /// - restoring: α, how hard a task that lags is helped.
  /// - learningRate: η of the weights, a step.
  case gradNorm(restoring: Double = 1.5, learningRate: Double = 0.025)
}
