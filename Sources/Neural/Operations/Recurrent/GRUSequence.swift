import CKernels

/// A GRU over all steps: gates r, z, n side by side; n = tanh(x·W + r ∘ (h·U + b′)),
/// h_t = (1 − z) ∘ n + z ∘ h_(t−1).
struct GRUSequence: Operation {
  var recurrence: Recurrence
  var candidateBias: Place
  /// Activated gates, [steps · batch, 3 · units].
  var gates: UnsafeMutableRawPointer
  /// The states' part of the gates.
  var recurrent: UnsafeMutableRawPointer
  var zeros: UnsafeMutableRawPointer
  var gateGradients: UnsafeMutableRawPointer
  var recurrentGradients: UnsafeMutableRawPointer

  func run<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units * all.bytes
    let wide = size * 3
    let states = UnsafeMutableRawPointer(tape.values(all.result))
    let weight = tape.values(all.recurrentWeight)
    all.projectInput(on: tape, into: gates)
    tape.kernels.add_bias(Int64(all.rows), Int64(all.width), tape.values(all.bias), gates)
    for step in 0..<all.steps {
      let before = before(step, tape)
      let own = recurrent + step * wide
      all.project(before, weight, into: own, count: all.batch, accumulates: false)
      tape.kernels.gru(
        Int64(all.batch),
        Int64(all.units),
        gates + step * wide,
        own,
        tape.values(candidateBias),
        before,
        states + step * size
      )
    }
  }

  private func before<Scalar: NeuralScalar>(
    _ step: Int,
    _ tape: Tape<Scalar>
  ) -> UnsafeRawPointer {
    let all = recurrence
    if step > 0 {
      return UnsafeRawPointer(tape.values(all.result) + (step - 1) * all.batch * all.units)
    }
    return all.initial.map { UnsafeRawPointer(tape.values($0)) } ?? UnsafeRawPointer(zeros)
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units * all.bytes
    let wide = size * 3
    let gradients = UnsafeMutableRawPointer(tape.incoming(all.result))
    let weight = tape.values(all.recurrentWeight)
    let first = all.initial.flatMap { tape.outgoingToAddTo($0) }.map(UnsafeMutableRawPointer.init)
    for step in (0..<all.steps).reversed() {
      let inside = recurrentGradients + step * wide
      // Where no one asks for the gradient of the first states, it goes to memory that no one reads.
      let target =
        step > 0
        ? gradients + (step - 1) * size
        : first ?? UnsafeMutableRawPointer(tape.workspace(all.batch * all.units))
      tape.kernels.gru_backward(
        Int64(all.batch),
        Int64(all.units),
        gates + step * wide,
        recurrent + step * wide,
        before(step, tape),
        gradients + step * size,
        target,
        gateGradients + step * wide,
        inside
      )
      if step > 0 || first != nil {
        all.projectBack(inside, weight, into: target, count: all.batch)
      }
    }
    if let target = tape.outgoingToAddTo(candidateBias) {
      let sums = tape.workspace(all.width)
      tape.kernels.column_sums(
        Int64(all.rows),
        Int64(all.width),
        recurrentGradients,
        sums,
        0
      )
      tape.kernels.add_scaled(Int64(all.units), 1, sums + 2 * all.units, target)
    }
    all.propagate(on: tape, inputGates: gateGradients, recurrentGates: recurrentGradients)
  }
}

extension Variable {
  /// The states of all steps of a GRU: `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, 3 · units]`, U `[units, 3 · units]`, b `[1, 3 · units]`, in the order reset, update,
  /// candidate; the candidate's own bias b′ `[1, units]`; first states `[batch, units]` or zeros.
  public func gatedStates(
    inputWeight: Variable,
    recurrentWeight: Variable,
    bias: Variable,
    candidateBias: Variable,
    initial: Variable? = nil,
    steps: Int
  ) -> Variable {
    let (recurrence, result) = recurrence(
      inputWeight: inputWeight,
      recurrentWeight: recurrentWeight,
      bias: bias,
      initial: initial,
      steps: steps,
      gates: 3
    )
    precondition(
      candidateBias.columns == recurrence.units,
      "a candidate's bias of \(candidateBias.shape) does not fit \(recurrence.units) units"
    )
    if candidateBias.needsGradient {
      tape.slots[result.place.index].needsGradient = tape.isRecording
    }
    let operation = GRUSequence(
      recurrence: recurrence,
      candidateBias: candidateBias.place,
      gates: UnsafeMutableRawPointer(tape.scratch(3 * result.count)),
      recurrent: UnsafeMutableRawPointer(tape.scratch(3 * result.count)),
      zeros: zeros(recurrence.batch * recurrence.units),
      gateGradients: result.gateGradients(3 * result.count),
      recurrentGradients: result.gateGradients(3 * result.count)
    )
    operation.run(on: tape)
    tape.record(operation, for: result)
    return result
  }
}
