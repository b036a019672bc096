#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What one forward and one backward pass show of a memory.
struct MemoryFlow: Hashable, Sendable {
  /// The norms of the loss's gradient with respect to what is carried, step 1 first.
  var gradientNorms: [Double]
  /// The means of the gates that keep, step 1 first; empty for a cell without.
  var gates: [Double]
  /// The loss of the batch.
  var loss: Double
  /// The share of keys that were named rightly.
  var accuracy: Double

  /// The gradient at step 1 against that at the last step.
  var ratio: Double { (gradientNorms.first ?? .nan) / (gradientNorms.last ?? .nan) }

  /// Each step's gradient against that of the last step.
  var shares: [Double] { gradientNorms.map { $0 / (gradientNorms.last ?? .nan) } }

  /// What each step's gradient is of that of the step after it; NaN for the last step.
  var factors: [Double] {
    gradientNorms.indices.map { index in
      index + 1 < gradientNorms.count ? gradientNorms[index] / gradientNorms[index + 1] : .nan
    }
  }

  /// The geometric mean of the factors, where the ratio has one.
  var meanFactor: Double? {
    guard ratio > 0, ratio.isFinite, gradientNorms.count > 1 else { return nil }
    return pow(ratio, 1 / Double(gradientNorms.count - 1))
  }
}
