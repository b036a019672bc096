import CKernels

/// h_t = f(x_t · W + h_(t−1) · U + b) for all steps.
struct RNNSequence: Operation {
  var recurrence: Recurrence
  var activation: viva_function
  var slope: Double
  var gateGradients: UnsafeMutableRawPointer

  func run<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units
    let states = UnsafeMutableRawPointer(tape.values(all.result))
    let weight = tape.values(all.recurrentWeight)
    all.projectInput(on: tape, into: states)
    for step in 0..<all.steps {
      let state = states + step * size * all.bytes
      if step > 0 {
        all.project(
          state - size * all.bytes,
          weight,
          into: state,
          count: all.batch,
          accumulates: true
        )
      } else if let initial = all.initial {
        all.project(tape.values(initial), weight, into: state, count: all.batch, accumulates: true)
      }
      tape.kernels.apply_with_bias(
        activation,
        slope,
        Int64(all.batch),
        Int64(all.units),
        tape.values(all.bias),
        state
      )
    }
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units * all.bytes
    let states = UnsafeMutableRawPointer(tape.values(all.result))
    let gradients = UnsafeMutableRawPointer(tape.incoming(all.result))
    let weight = tape.values(all.recurrentWeight)
    for step in (0..<all.steps).reversed() {
      let inside = gateGradients + step * size
      tape.kernels.apply_backward(
        activation,
        slope,
        Int64(all.batch * all.units),
        states + step * size,
        states + step * size,
        gradients + step * size,
        inside,
        0
      )
      if step > 0 {
        all.projectBack(inside, weight, into: gradients + (step - 1) * size, count: all.batch)
      } else if let initial = all.initial, let target = tape.outgoingToAddTo(initial) {
        all.projectBack(inside, weight, into: target, count: all.batch)
      }
    }
    all.propagate(on: tape, inputGates: gateGradients, recurrentGates: gateGradients)
  }
}

extension Variable {
  /// The states of all steps of a plain recurrent layer: `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, units]`, U `[units, units]`, b `[1, units]`, first states `[batch, units]` or zeros.
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
