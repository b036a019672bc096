import CKernels

/// y = f(x · [W₁ W₂ …] + [b₁ b₂ …]): layers that read the same, in one product.
///
/// Many narrow products would read x again for each, and fill the processor's lanes less well.
struct JoinedAffine: Operation {
  var input: Place
  var result: Place
  var weights: UnsafeMutablePointer<Place>
  /// As many as weights, or nil.
  var biases: UnsafeMutablePointer<Place>?
  var layerCount: Int
  /// [W₁ W₂ …], `[inputs, Σ outputs]`.
  var joined: UnsafeMutableRawPointer
  var activation: viva_function
  var slope: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, width) = tape.shape(result)
    let inputs = tape.shape(input).columns
    // In turn: what comes through the activation, then the gradients of all weights and biases.
    let size = Self.padded(rows * width)
    let memory = tape.workspace(size + Self.padded(inputs * width) + width)
    let (toWeights, toBiases) = (memory + size, memory + size + Self.padded(inputs * width))
    var gradient = tape.incoming(result)
    if biases != nil {
      tape.kernels.apply_backward_with_bias(
        activation,
        slope,
        Int64(rows),
        Int64(width),
        tape.values(result),
        gradient,
        memory,
        toBiases,
        0
      )
      gradient = memory
    } else if activation != VIVA_IDENTITY {
      let values = tape.values(result)
      tape.kernels.apply_backward(
        activation,
        slope,
        Int64(rows * width),
        values,
        values,
        gradient,
        memory,
        0
      )
      gradient = memory
    }
    BLAS.multiply(
      MatrixProduct(rows: inputs, columns: width, inner: rows, transposesLeft: true),
      bytes: tape.bytes,
      tape.values(input),
      gradient,
      into: toWeights
    )
    var first = 0
    for layer in 0..<layerCount {
      let outputs = tape.shape(weights[layer]).columns
      if let target = tape.outgoing(weights[layer]) {
        Self.copy(tape, inputs, outputs, toWeights + first, step: width, into: target)
      }
      if let biases, let target = tape.outgoing(biases[layer]) {
        Self.copy(tape, 1, outputs, toBiases + first, step: width, into: target)
      }
      first += outputs
    }
    if let target = tape.outgoing(input) {
      BLAS.multiply(
        MatrixProduct(rows: rows, columns: inputs, inner: width, transposesRight: true),
        bytes: tape.bytes,
        gradient,
        joined,
        into: target.pointer,
        accumulates: target.accumulates
      )
    }
  }

  /// The next multiple of 16, so that what follows begins at a whole line of the cache.
  private static func padded(_ count: Int) -> Int { (count + 15) & ~15 }

  private static func copy<Scalar: NeuralScalar>(
    _ tape: Tape<Scalar>,
    _ rows: Int,
    _ columns: Int,
    _ source: UnsafeMutablePointer<Scalar>,
    step: Int,
    into target: Outgoing<Scalar>
  ) {
    tape.kernels.copy_block(
      Int64(rows),
      Int64(columns),
      source,
      Int64(step),
      target.pointer,
      Int64(columns),
      target.flag
    )
  }
}

extension Variable {
  /// Several layers of this input side by side: y = f(x · [W₁ W₂ …] + [b₁ b₂ …]).
  ///
  /// Shapes: this `[batch, inputs]`, each weight `[inputs, outputs]`, each bias `[1, outputs]`, y
  /// `[batch, Σ outputs]`. The same numbers as ``affine(weight:bias:activation:)`` of each, up to
  /// rounding. O(batch · inputs · Σ outputs).
  ///
  /// - Parameters:
  ///   - biases: as many as weights, or none.
  ///   - activation: one whose derivative follows from its result, so not GELU.
  public func affine(
    weights: [Variable],
    biases: [Variable] = [],
    activation: Activation = .identity
  ) -> Variable {
    check()
    for operand in weights + biases { check(with: operand) }
    precondition(
      !weights.isEmpty && weights.allSatisfy { $0.rows == columns },
      "an input of \(shape) does not fit weights of \(weights.map(\.shape))"
    )
    precondition(
      biases.isEmpty
        || biases.map(\.columns) == weights.map(\.columns) && biases.allSatisfy { $0.rows == 1 },
      "weights of \(weights.map(\.shape)) and biases of \(biases.map(\.shape)) do not fit"
    )
    precondition(activation != .gelu, "\(activation) does not keep what its derivative needs")
    let width = weights.reduce(0) { $0 + $1.columns }
    let result = tape.result(
      rows: rows,
      columns: width,
      needsGradient: needsGradient || (weights + biases).contains { $0.needsGradient }
    )
    let joined = tape.joined(weights, rows: columns, width: width)
    BLAS.multiply(
      MatrixProduct(rows: rows, columns: width, inner: columns),
      bytes: tape.bytes,
      values,
      joined,
      into: result.values
    )
    if !biases.isEmpty || activation != .identity {
      tape.kernels.apply_with_bias(
        activation.function,
        activation.slope,
        Int64(rows),
        Int64(width),
        biases.isEmpty ? nil : UnsafeRawPointer(tape.joined(biases, rows: 1, width: width)),
        result.values
      )
    }
    tape.record(
      JoinedAffine(
        input: place,
        result: result.place,
        weights: tape.copy(of: weights.map(\.place)),
        biases: biases.isEmpty ? nil : tape.copy(of: biases.map(\.place)),
        layerCount: weights.count,
        joined: UnsafeMutableRawPointer(joined),
        activation: activation.function,
        slope: activation.slope
      ),
      for: result
    )
    return result
  }
}

extension Tape {
  /// A copy of matrices side by side: `[rows, width]`.
  fileprivate func joined(
    _ matrices: [Variable<Scalar>],
    rows: Int,
    width: Int
  ) -> UnsafeMutablePointer<Scalar> {
    let memory = scratch(rows * width)
    var first = 0
    for matrix in matrices {
      kernels.copy_block(
        Int64(rows),
        Int64(matrix.columns),
        matrix.values,
        Int64(matrix.columns),
        memory + first,
        Int64(width),
        0
      )
      first += matrix.columns
    }
    return memory
  }
}
