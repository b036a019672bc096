import CKernels

/// The numbers of all parameters at one moment, to tell how far training has moved them since.
public final class ParameterSnapshot<Scalar: NeuralScalar> {
  private let values: UnsafeMutablePointer<Scalar>
  private let parameters: Parameters<Scalar>
  /// Σ w₀² of each parameter.
  private var squares: [Double] = []

  /// Copies all parameters; nil where `givesUp`, asked before each, says so.
  public init?(of parameters: Parameters<Scalar>, givesUp: (() -> Bool)? = nil) {
    self.parameters = parameters
    values = LargeMemory.allocate(byteCount: parameters.extent * MemoryLayout<Scalar>.stride)
      .bindMemory(to: Scalar.self, capacity: parameters.extent)
    let kernels = Scalar.kernels
    for entry in parameters.entries {
      if let givesUp, givesUp() { return nil }
      let count = entry.parameter.rows * entry.parameter.columns
      (values + entry.offset).initialize(from: parameters.values + entry.offset, count: count)
      squares.append(kernels.sum_of_squares(Int64(count), values + entry.offset))
    }
  }

  deinit { values.deallocate() }

  /// How far a parameter has moved, as a share of its norm then: ‖w − w₀‖ / ‖w₀‖.
  public func distance(of parameter: Parameter) -> Double {
    let offset = parameters.entries[parameter.index].offset
    let moved = Scalar.kernels.squared_distance(
      Int64(parameter.rows * parameter.columns),
      values + offset,
      parameters.values + offset
    )
    return (moved / squares[parameter.index]).squareRoot()
  }
}
