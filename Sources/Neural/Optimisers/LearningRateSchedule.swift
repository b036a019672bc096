#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How the learning rate changes with the steps; a factor of the optimiser's own rate.
public indirect enum LearningRateSchedule: Hashable, Sendable {
  /// 1, always.
  case constant
  /// `factor` to the power of how often `every` steps, one or more, have passed.
  case steps(every: Int, factor: Double)
  /// `factor` to the power of the step.
  case exponential(factor: Double)
  /// Half a cosine from 1 to `final` in `steps` steps, one or more, then `final`.
  ///
  /// Source: Loshchilov and Hutter, "SGDR", ICLR 2017, arXiv:1608.03983.
  case cosine(steps: Int, final: Double = 0)
  /// In a straight line from 1/steps to 1 in `steps` steps, then another schedule from its start.
  case warmup(steps: Int, then: LearningRateSchedule)

  /// The factor at a step, counted from 0.
  public func factor(at step: Int) -> Double {
    switch self {
    case .constant: return 1
    case .steps(let every, let factor):
      precondition(every > 0, "a rate does not change every \(every) steps")
      return pow(factor, Double(step / every))
    case .exponential(let factor): return pow(factor, Double(step))
    case .cosine(let steps, let final):
      precondition(steps > 0, "half a cosine takes no \(steps) steps")
      let angle = Double.pi * min(1, Double(step) / Double(steps))
      return final + (1 - final) * (1 + cos(angle)) / 2
    case .warmup(let steps, let next):
      precondition(steps >= 0, "a warm-up takes no \(steps) steps")
      return step < steps ? Double(step + 1) / Double(steps) : next.factor(at: step - steps)
    }
  }
}
