import CKernels

/// The loop over time of a recurrent layer, as plain pointers: it runs for some examples of the
/// batch alone, since those do not touch one another.
struct RecurrentLoop: BitwiseCopyable {
  var steps: Int
  var batch: Int
  var units: Int
  var width: Int
  var bytes: Int
  var kernels: UnsafePointer<viva_kernels>
  var input: UnsafeRawPointer
  var inputs: Int
  var inputWeight: UnsafeRawPointer
  var weight: UnsafeRawPointer
  var bias: UnsafeRawPointer
  /// The states before the first step, or nil for zeros.
  var initial: UnsafeRawPointer?
  var states: UnsafeMutableRawPointer
  /// Of the states, and of those before the first step; set for the way back.
  var gradients: UnsafeMutableRawPointer?
  var initialGradient: UnsafeMutableRawPointer?
  /// weightᵀ, [width, units]; set for the way back. Turned once, it spares BLAS a copy a step.
  var turnedWeight: UnsafeRawPointer?

  init<Scalar: NeuralScalar>(_ all: Recurrence, on tape: Tape<Scalar>) {
    (steps, batch, units, width, bytes) = (all.steps, all.batch, all.units, all.width, all.bytes)
    kernels = viva_kernels(Int32(all.bytes))
    input = UnsafeRawPointer(tape.values(all.input))
    inputs = tape.shape(all.input).columns
    inputWeight = UnsafeRawPointer(tape.values(all.inputWeight))
    weight = UnsafeRawPointer(tape.values(all.recurrentWeight))
    bias = UnsafeRawPointer(tape.values(all.bias))
    initial = all.initial.map { UnsafeRawPointer(tape.values($0)) }
    states = UnsafeMutableRawPointer(tape.values(all.result))
  }

  /// Makes ready for the way back: asks for the memory of gradients, and turns the weight in the
  /// tape's workspace, which is to be left alone until the loop has run.
  mutating func turn<Scalar: NeuralScalar>(_ all: Recurrence, on tape: Tape<Scalar>) {
    let turned = tape.workspace(units * width)
    tape.kernels.transpose(Int64(units), Int64(width), weight, turned)
    turnedWeight = UnsafeRawPointer(turned)
    if let target = tape.outgoingToAddTo(all.result) { gradients = UnsafeMutableRawPointer(target) }
    if let initial = all.initial, let target = tape.outgoingToAddTo(initial) {
      initialGradient = UnsafeMutableRawPointer(target)
    }
  }

  /// Whether two threads are worth it: from about a millisecond of products on.
  var isLarge: Bool { steps * batch * (units + inputs) * width > 16_000_000 }

  /// How far into memory with so many numbers an example a step's example lies.
  func offset(_ step: Int, _ example: Int, width: Int) -> Int {
    (step * batch + example) * width * bytes
  }

  /// The states before a step, from an example on; nil for zeros.
  func before(_ step: Int, _ example: Int) -> UnsafeRawPointer? {
    if step > 0 { return UnsafeRawPointer(states + offset(step - 1, example, width: units)) }
    return initial.map { $0 + offset(0, example, width: units) }
  }

  /// Where the gradient of the states before a step goes, from an example on; nil where no one
  /// asks.
  func gradientBefore(_ step: Int, _ example: Int) -> UnsafeMutableRawPointer? {
    if step > 0 { return gradients.map { $0 + offset(step - 1, example, width: units) } }
    return initialGradient.map { $0 + offset(0, example, width: units) }
  }

  /// gates = input · its weight, for some examples of a step: [count, inputs] · [inputs, width].
  ///
  /// Step by step, so that the gates are still in the cache when the states' part comes.
  func projectInput(_ step: Int, _ examples: Range<Int>, into gates: UnsafeMutableRawPointer) {
    BLAS.multiply(
      MatrixProduct(rows: examples.count, columns: width, inner: inputs),
      bytes: bytes,
      input + offset(step, examples.lowerBound, width: inputs),
      inputWeight,
      into: gates
    )
  }

  /// gates (+)= states before · weight, for some examples of a step: [count, units] · [units,
  /// width].
  func project(
    _ step: Int,
    _ examples: Range<Int>,
    into gates: UnsafeMutableRawPointer,
    accumulates: Bool
  ) {
    guard let before = before(step, examples.lowerBound) else { return }
    BLAS.multiply(
      MatrixProduct(rows: examples.count, columns: width, inner: units),
      bytes: bytes,
      before,
      weight,
      into: gates,
      accumulates: accumulates
    )
  }

  /// dstates before += dgates · weightᵀ, for some examples of a step: [count, width] · [width,
  /// units].
  func projectBack(_ step: Int, _ examples: Range<Int>, _ gates: UnsafeRawPointer) {
    guard let turnedWeight, let target = gradientBefore(step, examples.lowerBound) else { return }
    BLAS.multiply(
      MatrixProduct(rows: examples.count, columns: units, inner: width),
      bytes: bytes,
      gates,
      turnedWeight,
      into: target,
      accumulates: true
    )
  }
}
