import CKernels

/// What is done to gradients that are too large.
///
/// Source: Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks",
/// ICML 2013, arXiv:1211.5063.
public enum GradientClipping: Hashable, Sendable {
  /// Nothing.
  case none
  /// Every number is kept within ± the limit, which changes the gradient's direction.
  case value(Double)
  /// The gradient of each parameter is scaled to at most that norm; their proportions change.
  case norm(Double)
  /// All gradients together are scaled to at most that norm: the direction stays.
  case globalNorm(Double)
}

extension Parameters {
  /// The norm of all gradients together.
  public var gradientNorm: Double { gradientNorm(givesUp: nil) }

  /// The norm of all gradients together; `givesUp` is asked every million numbers whether to end
  /// there, and then it is NaN.
  public func gradientNorm(givesUp: (() -> Bool)?) -> Double { norm(givesUp: givesUp) ?? .nan }

  /// The same, or nil where it was given up.
  private func norm(givesUp: (() -> Bool)?) -> Double? {
    let kernels = Scalar.kernels
    var total = 0.0
    let isWhole = forEachChangedPiece(givesUp: givesUp) { offset, count in
      total += kernels.sum_of_squares(Int64(count), gradients + offset)
    }
    return isWhole ? total.squareRoot() : nil
  }

  /// Clips all gradients.
  ///
  /// A norm n above the limit l scales by l / (n + 10⁻⁶), as PyTorch does. A norm that is NaN
  /// makes all gradients NaN.
  ///
  /// - Parameters:
  ///   - clipping: what is done to them.
  ///   - known: the norm of all gradients together, where it was asked for already.
  ///   - givesUp: asked every million numbers, or between two parameters, whether to leave the rest
  ///     as it is.
  public func clipGradients(
    _ clipping: GradientClipping,
    norm known: Double? = nil,
    givesUp: (() -> Bool)? = nil
  ) {
    let kernels = Scalar.kernels
    switch clipping {
    case .none: break
    case .value(let limit):
      forEachChangedPiece(givesUp: givesUp) { offset, count in
        kernels.clamp(Int64(count), limit, gradients + offset)
      }
    case .globalNorm(let limit):
      guard let norm = known ?? norm(givesUp: givesUp) else { return }
      let scale = Self.scale(norm: norm, limit: limit)
      guard scale != 1 else { break }
      forEachChangedPiece(givesUp: givesUp) { offset, count in
        scaleGradients(offset, count, by: scale)
      }
    case .norm(let limit):
      for entry in entries where entry.kind == .dense {
        if let givesUp, givesUp() { return }
        let count = entry.parameter.rows * entry.parameter.columns
        let squares = kernels.sum_of_squares(Int64(count), gradients + entry.offset)
        let scale = Self.scale(norm: squares.squareRoot(), limit: limit)
        scaleGradients(entry.offset, count, by: scale)
      }
      for index in sparseEntries {
        let entry = entries[index]
        let columns = entry.parameter.columns
        let squares = entry.touchedRows.reduce(0) {
          $0
            + kernels.sum_of_squares(Int64(columns), gradients + entry.offset + Int($1) * columns)
        }
        let scale = Self.scale(norm: squares.squareRoot(), limit: limit)
        for row in entry.touchedRows {
          scaleGradients(entry.offset + Int(row) * columns, columns, by: scale)
        }
      }
    }
  }

  private static func scale(norm: Double, limit: Double) -> Double {
    let scale = limit / (norm + 1e-6)
    return scale > 1 ? 1 : scale
  }

  private func scaleGradients(_ offset: Int, _ count: Int, by scale: Double) {
    guard scale != 1 else { return }
    let factor = Scalar(scale)
    for place in offset..<offset + count { gradients[place] *= factor }
  }
}
