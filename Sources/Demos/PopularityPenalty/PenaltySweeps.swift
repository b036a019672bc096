import Recommender
import Synchronization

/// The sweeps over one log, so that turning the exponent's dial takes no new one: the last that was
/// whole.
final class PenaltySweeps: Sendable {
  private let last = Mutex<(key: PenaltyDials.SweepKey, figures: [EvaluationFigures])?>(nil)

  /// The figures of a whole sweep, where it was the last.
  func figures(of key: PenaltyDials.SweepKey) -> [EvaluationFigures]? {
    last.withLock { $0?.key == key ? $0?.figures : nil }
  }

  /// Keeps a whole sweep.
  func keep(_ figures: [EvaluationFigures], of key: PenaltyDials.SweepKey) {
    last.withLock { $0 = (key, figures) }
  }
}
