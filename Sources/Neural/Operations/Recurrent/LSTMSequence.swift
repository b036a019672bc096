import CKernels

/// An LSTM over all steps: gates i, f, g, o side by side; c_t = f ∘ c_(t−1) + i ∘ g, h_t = o ∘ tanh
/// c_t.
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
    let loop = loop(on: tape)
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
  }

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    var loop = loop(on: tape)
    let count = Int64(recurrence.batch * recurrence.units)
    loop.all.turn(recurrence, on: tape)
    if let target = tape.outgoingToAddTo(cells) {
      loop.cellGradients = UnsafeMutableRawPointer(target)
    }
    tape.kernels.fill(count, 0, carried)
    Halving.run(loop, count: recurrence.batch, isLarge: loop.all.isLarge)
    if let initialCells, let target = tape.outgoing(initialCells) {
      tape.kernels.copy(count, carried, target.pointer, target.flag)
    }
    recurrence.propagate(on: tape, inputGates: gateGradients, recurrentGates: gateGradients)
  }

  private func loop<Scalar: NeuralScalar>(on tape: Tape<Scalar>) -> Loop {
    Loop(
      all: RecurrentLoop(recurrence, on: tape),
      operation: self,
      cells: UnsafeMutableRawPointer(tape.values(cells)),
      cellsBefore: initialCells.map { UnsafeRawPointer(tape.values($0)) }
        ?? UnsafeRawPointer(zeros)
    )
  }

  private struct Loop: Halvable {
    var all: RecurrentLoop
    var operation: LSTMSequence
    var cells: UnsafeMutableRawPointer
    var cellsBefore: UnsafeRawPointer
    /// Set for the way back.
    var cellGradients: UnsafeMutableRawPointer?

    func run(_ range: Range<Int>) {
      if let gradients = all.gradients, let cellGradients {
        back(range, gradients, cellGradients)
      } else {
        forth(range)
      }
    }

    private func before(_ step: Int, _ example: Int) -> UnsafeRawPointer {
      step > 0
        ? UnsafeRawPointer(cells + all.offset(step - 1, example, width: all.units))
        : cellsBefore + all.offset(0, example, width: all.units)
    }

    private func forth(_ range: Range<Int>) {
      for step in 0..<all.steps {
        let gates = operation.gates + all.offset(step, range.lowerBound, width: all.width)
        let offset = all.offset(step, range.lowerBound, width: all.units)
        all.projectInput(step, range, into: gates)
        all.project(step, range, into: gates, accumulates: true)
        all.kernels.pointee.lstm(
          Int64(range.count),
          Int64(all.units),
          gates,
          all.bias,
          before(step, range.lowerBound),
          cells + offset,
          operation.squashed + offset,
          all.states + offset
        )
      }
    }

    private func back(
      _ range: Range<Int>,
      _ gradients: UnsafeMutableRawPointer,
      _ cellGradients: UnsafeMutableRawPointer
    ) {
      let carried = operation.carried + all.offset(0, range.lowerBound, width: all.units)
      for step in (0..<all.steps).reversed() {
        let wide = all.offset(step, range.lowerBound, width: all.width)
        let offset = all.offset(step, range.lowerBound, width: all.units)
        let inside = operation.gateGradients + wide
        all.kernels.pointee.lstm_backward(
          Int64(range.count),
          Int64(all.units),
          operation.gates + wide,
          before(step, range.lowerBound),
          operation.squashed + offset,
          gradients + offset,
          carried,
          cellGradients + offset,
          inside
        )
        all.projectBack(step, range, inside)
      }
    }
  }
}

extension Variable {
  /// States and cells of all steps of an LSTM, each `[steps · batch, units]`, time-major.
  ///
  /// W `[inputs, 4 · units]`, U `[units, 4 · units]`, b `[1, 4 · units]`, in the order input,
  /// forget, candidate, output; first states and cells `[batch, units]` or zeros.
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
