import CKernels

/// An LSTM over all steps: gates i, f, g, o side by side; c_t = f ∘ c_(t−1) + i ∘ g, h_t = o ∘ tanh c_t.
struct LSTMSequence: Operation {
  var recurrence: Recurrence
  var initialCells: Place?
  var cells: Place
  /// Activated gates, [steps · batch, 4 · units].
  var gates: UnsafeMutableRawPointer
  /// tanh of the cells.
  var squashed: UnsafeMutableRawPointer
  var zeros: UnsafeMutableRawPointer
  var gateGradients: UnsafeMutableRawPointer
  /// What a step passes back to the cells of the one before, [batch, units].
  var carried: UnsafeMutableRawPointer

  func run<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units * all.bytes
    let wide = size * 4
    let states = UnsafeMutableRawPointer(tape.values(all.result))
    let cellValues = UnsafeMutableRawPointer(tape.values(cells))
    let weight = tape.values(all.recurrentWeight)
    all.projectInput(on: tape, into: gates)
    tape.kernels.add_bias(Int64(all.rows), Int64(all.width), tape.values(all.bias), gates)
    for step in 0..<all.steps {
      let inside = gates + step * wide
      if step > 0 {
        all.project(
          states + (step - 1) * size,
          weight,
          into: inside,
          count: all.batch,
          accumulates: true
        )
      } else if let initial = all.initial {
        all.project(tape.values(initial), weight, into: inside, count: all.batch, accumulates: true)
      }
      tape.kernels.lstm(
        Int64(all.batch),
        Int64(all.units),
        inside,
        before(step, tape),
        cellValues + step * size,
        squashed + step * size,
        states + step * size
      )
    }
  }

  private func before<Scalar: NeuralScalar>(
    _ step: Int,
    _ tape: Tape<Scalar>
  ) -> UnsafeRawPointer {
    if step > 0 {
      return UnsafeRawPointer(tape.values(cells) + (step - 1) * recurrence.batch * recurrence.units)
    }
    return initialCells.map { UnsafeRawPointer(tape.values($0)) } ?? UnsafeRawPointer(zeros)
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let all = recurrence
    let size = all.batch * all.units * all.bytes
    let wide = size * 4
    guard let own = tape.outgoingToAddTo(all.result), let ofCells = tape.outgoingToAddTo(cells)
    else { return }
    let gradients = UnsafeMutableRawPointer(own)
    let cellGradients = UnsafeMutableRawPointer(ofCells)
    let weight = tape.values(all.recurrentWeight)
    tape.kernels.fill(Int64(all.batch * all.units), 0, carried)
    for step in (0..<all.steps).reversed() {
      let inside = gateGradients + step * wide
      tape.kernels.lstm_backward(
        Int64(all.batch),
        Int64(all.units),
        gates + step * wide,
        before(step, tape),
        squashed + step * size,
        gradients + step * size,
        carried,
        cellGradients + step * size,
        inside
      )
      if step > 0 {
        all.projectBack(inside, weight, into: gradients + (step - 1) * size, count: all.batch)
      } else if let initial = all.initial, let target = tape.outgoingToAddTo(initial) {
        all.projectBack(inside, weight, into: target, count: all.batch)
      }
    }
    if let initialCells, let target = tape.outgoing(initialCells) {
      tape.kernels.copy(Int64(all.batch * all.units), carried, target.pointer, target.flag)
    }
    all.propagate(on: tape, inputGates: gateGradients, recurrentGates: gateGradients)
  }
}

extension Variable {
  /// States and cells of all steps of an LSTM, each `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, 4 · units]`, U `[units, 4 · units]`, b `[1, 4 · units]`, in the order input, forget,
  /// candidate, output; first states and cells `[batch, units]` or zeros.
  public func longShortTermStates(
    inputWeight: Variable,
    recurrentWeight: Variable,
    bias: Variable,
    initial: (state: Variable, cell: Variable)? = nil,
    steps: Int
  ) -> (states: Variable, cells: Variable) {
    let (recurrence, result) = recurrence(
      inputWeight: inputWeight,
      recurrentWeight: recurrentWeight,
      bias: bias,
      initial: initial?.state,
      steps: steps,
      gates: 4
    )
    precondition(
      initial.map { $0.cell.rows == recurrence.batch && $0.cell.columns == recurrence.units }
        ?? true,
      "first cells of \(initial?.cell.shape ?? "") do not fit "
        + "[\(recurrence.batch), \(recurrence.units)]"
    )
    let needsGradient = result.needsGradient || initial?.cell.needsGradient ?? false
    if needsGradient { tape.slots[result.place.index].needsGradient = tape.isRecording }
    let cells = tape.result(
      rows: result.rows,
      columns: result.columns,
      needsGradient: needsGradient
    )
    let size = recurrence.batch * recurrence.units
    let operation = LSTMSequence(
      recurrence: recurrence,
      initialCells: initial?.cell.place,
      cells: cells.place,
      gates: UnsafeMutableRawPointer(tape.scratch(4 * result.count)),
      squashed: UnsafeMutableRawPointer(tape.scratch(result.count)),
      zeros: zeros(size),
      gateGradients: result.gateGradients(4 * result.count),
      carried: UnsafeMutableRawPointer(tape.scratch(size))
    )
    operation.run(on: tape)
    tape.record(operation, for: result, and: cells)
    return (result, cells)
  }
}
