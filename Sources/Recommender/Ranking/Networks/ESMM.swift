public import Neural

/// Entire-space multi-task model: stages of a funnel, each learnt from all impressions.
///
///     P(stage k | x) = Π_{j ≤ k} σ(z_j),  with z_j the logit of stage j given the one before it
///
/// A conversion model that learns from clicks alone is asked about impressions that nobody clicked.
/// Here the loss is on P(click) and on P(click and order), whose labels every impression has, and
/// the conditional rate σ(z_j) comes along. ``callAsFunction(_:)`` returns the logits of the
/// products, `[batch, 1]` a stage, so that losses and metrics treat it as any network.
///
/// Source: Ma et al., "Entire space multi-task model: an effective approach for estimating
/// post-click conversion rate", SIGIR 2018, doi:10.1145/3209978.3210104.
public struct ESMM: MultiTaskNetwork {
  /// The logits of each stage given the one before it.
  public let base: any MultiTaskNetwork

  /// How many stages the funnel has.
  public var taskCount: Int { base.taskCount }
  /// Those of the network that gives the conditional logits.
  public var lastSharedWeights: [Parameter] { base.lastSharedWeights }

  /// Reads a network's tasks as the stages of a funnel, from the first on.
  public init(_ base: any MultiTaskNetwork) { self.base = base }

  /// The logit of each stage given that the one before it was reached: `[batch, 1]`.
  public func conditionalLogits<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    base(input)
  }

  /// The logit of each stage among all impressions: `[batch, 1]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    var joint: [Variable<Scalar>] = []
    for logit in base(input) {
      joint.append(joint.last.map { $0.logitOfBoth(and: logit) } ?? logit)
    }
    return joint
  }
}
