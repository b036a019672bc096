/// The losses of a training, and how long its gradients were before they were clipped.
struct ClippingLog: Hashable, Sendable {
  private(set) var losses: TrainingLog
  /// The norm of all gradients together, of every step's batch.
  private(set) var norms: [Double]

  /// Begins with what the untrained net shows.
  init(steps: Int, flow: NetworkFlow) {
    losses = TrainingLog(steps: steps)
    losses.append(loss: flow.loss)
    norms = [flow.norm]
  }

  mutating func append(_ flow: NetworkFlow) {
    losses.append(loss: flow.loss)
    norms.append(flow.norm)
  }
}
