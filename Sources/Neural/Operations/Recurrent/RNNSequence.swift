import CKernels

/// h_t = f(x_t · W + h_(t−1) · U + b) for all steps.
struct RNNSequence: Operation {
  var recurrence: Recurrence
  var activation: viva_function
  var slope: Double
  var gateGradients: UnsafeMutableRawPointer

  func run<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let loop = Loop(
      all: RecurrentLoop(recurrence, on: tape),
      activation: activation,
      slope: slope,
      gateGradients: gateGradients,
      isBack: false
    )
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    var loop = Loop(
      all: RecurrentLoop(recurrence, on: tape),
      activation: activation,
      slope: slope,
      gateGradients: gateGradients,
      isBack: true
    )
    loop.all.turn(recurrence, on: tape)
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
    recurrence.propagate(on: tape, inputGates: gateGradients, recurrentGates: gateGradients)
  }

  private struct Loop: Halvable {
    var all: RecurrentLoop
    var activation: viva_function
    var slope: Double
    var gateGradients: UnsafeMutableRawPointer
    var isBack: Bool

    func run(_ range: Range<Int>) { isBack ? back(range) : forth(range) }

    private func forth(_ range: Range<Int>) {
      for step in 0..<all.steps {
        let state = all.states + all.offset(step, range.lowerBound, width: all.units)
        all.projectInput(step, range, into: state)
        all.project(step, range, into: state, accumulates: true)
        all.kernels.pointee.apply_with_bias(
          activation,
          slope,
          Int64(range.count),
          Int64(all.units),
          all.bias,
          state
        )
      }
    }

    private func back(_ range: Range<Int>) {
      guard let gradients = all.gradients else { return }
      for step in (0..<all.steps).reversed() {
        let offset = all.offset(step, range.lowerBound, width: all.units)
        let state = all.states + offset
        all.kernels.pointee.apply_backward(
          activation,
          slope,
          Int64(range.count * all.units),
          state,
          state,
          gradients + offset,
          gateGradients + offset,
          0
        )
        all.projectBack(step, range, gateGradients + offset)
      }
    }
  }
}

extension Variable {
  /// The states of all steps of a plain recurrent layer: `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, units]`, U `[units, units]`, b `[1, units]`, first states `[batch, units]` or
  /// zeros.
  public func recurrentStates(
    inputWeight: Variable,
    recurrentWeight: Variable,
    bias: Variable,
    initial: Variable? = nil,
    steps: Int,
    activation: Activation = .tanh
  ) -> Variable {
    precondition(activation != .gelu, "GELU is no activation of a recurrent layer")
    let (recurrence, result) = recurrence(
      inputWeight: inputWeight,
      recurrentWeight: recurrentWeight,
      bias: bias,
      initial: initial,
      steps: steps,
      gates: 1
    )
    let operation = RNNSequence(
      recurrence: recurrence,
      activation: activation.function,
      slope: activation.slope,
      gateGradients: result.gateGradients(result.count)
    )
    operation.run(on: tape)
    tape.record(operation, for: result)
    return result
  }
}
