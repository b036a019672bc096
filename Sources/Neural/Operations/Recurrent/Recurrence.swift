import CKernels

/// What the recurrent cells share: sizes, weights and the products around the loop over time.
///
/// Sequences are time-major: row t · batch + b is step t of example b. The gradients of the
/// weights and of the input are products over all steps at once, after the loop back.
struct Recurrence: BitwiseCopyable {
  var input: Place
  var inputWeight: Place
  var recurrentWeight: Place
  var bias: Place
  /// The states before the first step, [batch, units], or nil for zeros.
  var initial: Place?
  var result: Place
  var steps: Int
  var batch: Int
  var units: Int
  /// How many gates a unit has.
  var gates: Int
  var bytes: Int

  /// How many numbers lie side by side for the gates of an example.
  var width: Int { gates * units }
  var rows: Int { steps * batch }

  /// The gradients of weights, bias, input and first states from those of the gates of all steps.
  func propagate<Scalar: NeuralScalar>(
    on tape: Tape<Scalar>,
    inputGates: UnsafeMutableRawPointer,
    recurrentGates: UnsafeMutableRawPointer
  ) {
    let inputs = tape.shape(input).columns
    let states = UnsafeRawPointer(tape.values(result))
    if let target = tape.outgoing(bias) {
      tape.kernels.column_sums(
        Int64(rows),
        Int64(width),
        inputGates,
        target.pointer,
        target.flag
      )
    }
    if let target = tape.outgoing(inputWeight) {
      BLAS.multiply(
        MatrixProduct(rows: inputs, columns: width, inner: rows, transposesLeft: true),
        bytes: bytes,
        tape.values(input),
        inputGates,
        into: target.pointer,
        accumulates: target.accumulates
      )
    }
    if let target = tape.outgoing(recurrentWeight) {
      BLAS.multiply(
        MatrixProduct(
          rows: units,
          columns: width,
          inner: rows - batch,
          transposesLeft: true
        ),
        bytes: bytes,
        states,
        recurrentGates + batch * width * bytes,
        into: target.pointer,
        accumulates: target.accumulates
      )
      if let initial {
        BLAS.multiply(
          MatrixProduct(rows: units, columns: width, inner: batch, transposesLeft: true),
          bytes: bytes,
          tape.values(initial),
          recurrentGates,
          into: target.pointer,
          accumulates: true
        )
      }
    }
    if let target = tape.outgoing(input) {
      BLAS.multiply(
        MatrixProduct(rows: rows, columns: inputs, inner: width, transposesRight: true),
        bytes: bytes,
        inputGates,
        tape.values(inputWeight),
        into: target.pointer,
        accumulates: target.accumulates
      )
    }
  }
}

extension Variable {
  /// Checks the shapes of a recurrent layer and returns what its cells share.
  func recurrence(
    inputWeight: Variable,
    recurrentWeight: Variable,
    bias: Variable,
    initial: Variable?,
    steps: Int,
    gates: Int
  ) -> (Recurrence, result: Variable) {
    check()
    check(with: inputWeight)
    check(with: recurrentWeight)
    check(with: bias)
    check(with: initial)
    precondition(
      steps > 0 && rows % steps == 0,
      "a sequence of \(shape) does not fall into \(steps) steps"
    )
    let batch = rows / steps
    let units = recurrentWeight.rows
    precondition(
      inputWeight.rows == columns && inputWeight.columns == gates * units
        && recurrentWeight.columns == gates * units && bias.rows == 1
        && bias.columns == gates * units,
      "weights of \(inputWeight.shape) and \(recurrentWeight.shape) and a bias of \(bias.shape) "
        + "do not fit a sequence of \(shape)"
    )
    precondition(
      initial.map { $0.rows == batch && $0.columns == units } ?? true,
      "first states of \(initial?.shape ?? "") do not fit [\(batch), \(units)]"
    )
    let result = tape.result(
      rows: rows,
      columns: units,
      needsGradient: needsGradient || inputWeight.needsGradient || recurrentWeight.needsGradient
        || bias.needsGradient || initial?.needsGradient ?? false
    )
    let recurrence = Recurrence(
      input: place,
      inputWeight: inputWeight.place,
      recurrentWeight: recurrentWeight.place,
      bias: bias.place,
      initial: initial?.place,
      result: result.place,
      steps: steps,
      batch: batch,
      units: units,
      gates: gates,
      bytes: tape.bytes
    )
    return (recurrence, result)
  }

  /// Memory for the gradients of gates, where any will be needed.
  func gateGradients(_ count: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(tape.scratch(needsGradient ? count : 1))
  }

  /// Zeros for the states before the first step.
  func zeros(_ count: Int) -> UnsafeMutableRawPointer {
    let memory = tape.scratch(count)
    tape.kernels.fill(Int64(count), 0, memory)
    return UnsafeMutableRawPointer(memory)
  }
}
