import Wording

/// The losses of a training of known length: one a step, of at most 200 steps.
struct TrainingLog: Hashable, Sendable {
  /// How many steps there are in all.
  let steps: Int
  /// The loss before the first step, then that of every step's batch before its update.
  private(set) var losses: [Double] = []

  init(steps: Int) { self.steps = steps }

  /// How many steps were taken.
  var done: Int { max(0, losses.count - 1) }
  /// Whether all were.
  var isComplete: Bool { done >= steps }
  /// How many steps one state of a stream goes on by: a hundred states in all.
  var stride: Int { max(1, steps / 100) }

  mutating func append(loss: Double) { losses.append(loss) }

  /// As many steps as take a second or two, from 20 for the largest nets to 200 for small ones.
  ///
  /// - Parameter cost: the multiplications of one step.
  static func steps(costing cost: Double) -> Int {
    Int(max(20, min(Double(mostSteps), (25e9 / cost).rounded(.down))))
  }

  /// The steps of a small net.
  static let mostSteps = 200

  /// The first step whose loss was no finite number, or nil.
  var lostAt: Int? { losses.firstIndex { !$0.isFinite } }

  /// Said of a training whose loss is no number any more.
  static func lost(at step: Int) -> Bilingual {
    Bilingual(
      zh: "第 \(step) 步，损失已经不是有限的数：权重溢出了，后面怎么训练都回不来。起点太大，或者步子太大。",
      en:
        "At step \(step) the loss is no finite number any more: the weights have overflowed, and no "
        + "further step brings them back. The start or the steps are too large."
    )
  }

  /// The mean of the last tenth of the losses; NaN where one of them is.
  var finalLoss: Double {
    let tail = losses.suffix(max(1, losses.count / 10))
    return tail.reduce(0, +) / Double(tail.count)
  }

  /// Whether the loss is a tenth below its start and below what knowing nothing of two equal
  /// classes costs.
  var hasFallen: Bool { finalLoss < 0.9 * min(losses.first ?? .nan, Self.ignorance) }

  /// Which layers learned, as the choices of a prediction are called.
  ///
  /// - Parameter distances: how far each layer moved, layer 1 first.
  func outcome(_ distances: [Double]) -> String {
    let start = losses.first ?? .nan
    guard finalLoss.isFinite, finalLoss < max(1, 1.2 * start) else { return "diverges" }
    guard hasFallen else { return "none" }
    guard let first = distances.first, let most = distances.max(), first > most / 10 else {
      return "only-late"
    }
    return "all"
  }

  /// ln 2, the cross-entropy of two equal classes for who knows nothing.
  private static let ignorance = 0.693_147_180_559_945_3
}
