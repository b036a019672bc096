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
  /// For a gradient of first states that no one reads, [batch, units].
  var spare: UnsafeMutableRawPointer

  func run<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let loop = loop(on: tape)
    // Without first states the first step has no product that would fill its part.
    if loop.all.initial == nil {
      tape.kernels.fill(Int64(recurrence.batch * recurrence.width), 0, recurrent)
    }
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    var loop = loop(on: tape)
    loop.all.turn(recurrence, on: tape)
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
    if let target = tape.outgoingToAddTo(candidateBias) {
      let sums = tape.workspace(recurrence.width)
      tape.kernels.column_sums(
        Int64(recurrence.rows),
        Int64(recurrence.width),
        recurrentGradients,
        sums,
        0
      )
      tape.kernels.add_scaled(
        Int64(recurrence.units),
        1,
        sums + 2 * recurrence.units,
        target
      )
    }
    recurrence.propagate(on: tape, inputGates: gateGradients, recurrentGates: recurrentGradients)
  }

  private func loop<Scalar: NeuralScalar>(on tape: Tape<Scalar>) -> Loop {
    Loop(
      all: RecurrentLoop(recurrence, on: tape),
      operation: self,
      candidateBias: UnsafeRawPointer(tape.values(candidateBias))
    )
  }

  private struct Loop: Halvable {
    var all: RecurrentLoop
    var operation: GRUSequence
    var candidateBias: UnsafeRawPointer

    func run(_ range: Range<Int>) {
      if let gradients = all.gradients { back(range, gradients) } else { forth(range) }
    }

    private func before(_ step: Int, _ example: Int) -> UnsafeRawPointer {
      all.before(step, example)
        ?? UnsafeRawPointer(operation.zeros + all.offset(0, example, width: all.units))
    }

    private func forth(_ range: Range<Int>) {
      for step in 0..<all.steps {
        let wide = all.offset(step, range.lowerBound, width: all.width)
        all.projectInput(step, range, into: operation.gates + wide)
        all.project(step, range, into: operation.recurrent + wide, accumulates: false)
        all.kernels.pointee.gru(
          Int64(range.count),
          Int64(all.units),
          operation.gates + wide,
          operation.recurrent + wide,
          all.bias,
          candidateBias,
          before(step, range.lowerBound),
          all.states + all.offset(step, range.lowerBound, width: all.units)
        )
      }
    }

    private func back(_ range: Range<Int>, _ gradients: UnsafeMutableRawPointer) {
      for step in (0..<all.steps).reversed() {
        let wide = all.offset(step, range.lowerBound, width: all.width)
        let inside = operation.recurrentGradients + wide
        // Where no one asks for the gradient of the first states, it goes to memory that no one
        // reads.
        let target =
          all.gradientBefore(step, range.lowerBound)
          ?? operation.spare + all.offset(0, range.lowerBound, width: all.units)
        all.kernels.pointee.gru_backward(
          Int64(range.count),
          Int64(all.units),
          operation.gates + wide,
          operation.recurrent + wide,
          before(step, range.lowerBound),
          gradients + all.offset(step, range.lowerBound, width: all.units),
          target,
          operation.gateGradients + wide,
          inside
        )
        all.projectBack(step, range, inside)
      }
    }
  }
}

extension Variable {
  /// The states of all steps of a GRU: `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, 3 · units]`, U `[units, 3 · units]`, b `[1, 3 · units]`, in the order reset,
  /// update, candidate; the candidate's own bias b′ `[1, units]`; first states `[batch, units]` or
  /// zeros.
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
    check(with: candidateBias)
    precondition(
      candidateBias.rows == 1 && candidateBias.columns == recurrence.units,
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
      recurrentGradients: result.gateGradients(3 * result.count),
      spare: result.gateGradients(recurrence.batch * recurrence.units)
    )
    operation.run(on: tape)
    tape.record(operation, for: result)
    return result
  }
}
