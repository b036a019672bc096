import CKernels
public import Randomness

/// Remembers a computation, so that it can be differentiated backwards.
///
/// ```swift
/// tape.reset()
/// let loss = network(tape.constant(inputs)).meanSquaredError(to: tape.constant(targets))
/// tape.differentiate(loss)
/// optimiser.update(parameters)
/// ```
///
/// Every operation appends one record; differentiation walks the records from the last to the
/// first, without recursion, so depth is bounded by memory alone. Values, gradients and records
/// live in an arena that ``reset()`` takes back as a whole: recording the same shapes again
/// allocates nothing.
///
/// Sources: Wengert, "A simple automatic derivative evaluation program", CACM 7(8), 1964,
/// doi:10.1145/355586.364791; Griewank and Walther, "Evaluating derivatives", 2nd edition, 2008.
public final class Tape<Scalar: NeuralScalar> {
  struct Step {
    var type: any Operation.Type
    var operation: UnsafeMutableRawPointer
    var result: Place
    /// A second result, as the cells beside the states of an LSTM.
    var other: Place?
  }

  /// The numbers that the layers name.
  public let parameters: Parameters<Scalar>
  /// Whether dropout drops, and batch normalisation uses the batch and updates its running
  /// statistics.
  public var isTraining = true
  /// Whether operations are recorded; without, only values are computed.
  public var isRecording = true
  /// Decides what dropout drops.
  public var generator: SeededGenerator
  /// Reads every marked layer while gradients pass; nil to leave it.
  public var probes: Probes<Scalar>?
  /// Asked between two operations of a differentiation whether to end it there; gradients are then
  /// incomplete, and probes read nothing.
  public var givesUp: (() -> Bool)?

  let kernels: viva_kernels
  let bytes = MemoryLayout<Scalar>.size
  var arena = Arena()
  var slots: ContiguousArray<Slot> = []
  private var steps: ContiguousArray<Step> = []
  private(set) var round = 0
  private var workspaceMemory: UnsafeMutableRawBufferPointer
  /// Whether a pass that runs leaves the gradients of parameters alone.
  private(set) var sparesParameters = false
  var pullbacks: [Pullback<Scalar>] = []

  /// Creates a tape that reads and differentiates these parameters; no more can be added to them.
  public init(_ parameters: Parameters<Scalar> = Parameters(), seed: UInt64 = 0) {
    self.parameters = parameters
    generator = SeededGenerator(seed: seed)
    kernels = Scalar.kernels
    workspaceMemory = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 64)
    parameters.isSealed = true
    for entry in parameters.entries {
      slots.append(
        Slot(
          rows: entry.parameter.rows,
          columns: entry.parameter.columns,
          values: UnsafeMutableRawPointer(parameters.values + entry.offset),
          gradient: UnsafeMutableRawPointer(parameters.gradients + entry.offset),
          needsGradient: entry.kind != .state
        )
      )
    }
  }

  deinit { workspaceMemory.deallocate() }

  /// How many operations are recorded.
  public var operationCount: Int { steps.count }

  /// How many bytes the tape holds; it does not grow with steps of the same shapes.
  public var byteCount: Int { arena.capacity + workspaceMemory.count }

  /// Forgets the recording. Variables made before are not to be used any more.
  public func reset() {
    round += 1
    slots.removeSubrange(parameters.entries.count...)
    steps.removeAll(keepingCapacity: true)
    pullbacks.removeAll(keepingCapacity: true)
    probes?.forget()
    arena.reset()
  }

  // MARK: Variables

  /// A matrix that needs no gradient: data.
  public func constant(_ matrix: Matrix<Scalar>) -> Variable<Scalar> {
    leaf(matrix, needsGradient: false)
  }

  /// A matrix `[rows, columns]` that needs no gradient, written where it stands, row after row;
  /// what is not written is 0.
  public func constant(
    rows: Int,
    columns: Int,
    writing write: (UnsafeMutableBufferPointer<Scalar>) -> Void
  ) -> Variable<Scalar> {
    let leaf = result(rows: rows, columns: columns, needsGradient: false)
    leaf.values.initialize(repeating: 0, count: rows * columns)
    write(UnsafeMutableBufferPointer(start: leaf.values, count: rows * columns))
    return leaf
  }

  /// A matrix with respect to which to differentiate, although it is no parameter.
  public func variable(_ matrix: Matrix<Scalar>) -> Variable<Scalar> {
    leaf(matrix, needsGradient: true)
  }

  /// A parameter as a variable.
  public func variable(_ parameter: Parameter) -> Variable<Scalar> {
    Variable(tape: self, place: Place(parameter.index), round: round)
  }

  private func leaf(_ matrix: Matrix<Scalar>, needsGradient: Bool) -> Variable<Scalar> {
    let leaf = result(
      rows: matrix.rows,
      columns: matrix.columns,
      needsGradient: needsGradient
    )
    matrix.elements.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      values(leaf.place).update(from: base, count: source.count)
    }
    return leaf
  }

  // MARK: For operations

  /// A variable `[rows, columns]` whose numbers are to be filled in.
  public func result(rows: Int, columns: Int, needsGradient: Bool) -> Variable<Scalar> {
    slots.append(
      Slot(
        rows: rows,
        columns: columns,
        values: arena.allocate(byteCount: rows * columns * bytes),
        needsGradient: needsGradient && isRecording
      )
    )
    return Variable(tape: self, place: Place(slots.count - 1), round: round)
  }

  /// Remembers an operation, if its result needs a gradient.
  ///
  /// With a second result it propagates when a gradient reached either; then it has to ask for
  /// its results' gradients by ``outgoingToAddTo(_:)``, which are 0 where none reached.
  public func record<Recorded: Operation>(
    _ operation: Recorded,
    for result: Variable<Scalar>,
    and other: Variable<Scalar>? = nil
  ) {
    guard slots[result.place.index].needsGradient else { return }
    let memory = arena.allocate(byteCount: MemoryLayout<Recorded>.size)
    memory.initializeMemory(as: Recorded.self, repeating: operation, count: 1)
    steps.append(
      Step(type: Recorded.self, operation: memory, result: result.place, other: other?.place)
    )
  }

  /// The numbers of a variable.
  public func values(_ place: Place) -> UnsafeMutablePointer<Scalar> {
    slots[place.index].values.assumingMemoryBound(to: Scalar.self)
  }

  /// The gradient of an operation's result, while it propagates.
  public func incoming(_ place: Place) -> UnsafeMutablePointer<Scalar> {
    guard let gradient = slots[place.index].gradient else {
      preconditionFailure("no gradient has reached \(slots[place.index].shape)")
    }
    return gradient.assumingMemoryBound(to: Scalar.self)
  }

  /// Where to write an operand's gradient, or nil where none is needed. Ask once, then write.
  ///
  /// Of a sparse table every row has a gradient from then on and is changed by the step; an
  /// operation that reads few of its rows asks for them by ``outgoingRows(_:count:of:)``.
  public func outgoing(_ place: Place) -> Outgoing<Scalar>? {
    let index = place.index
    guard slots[index].needsGradient else { return nil }
    if sparesParameters, index < parameters.entries.count { return nil }
    var accumulates = slots[index].isWritten
    slots[index].isWritten = true
    if isSparse(place) {
      parameters.touchAll(of: index)
      accumulates = true
    }
    let memory = slots[index].gradient ?? arena.allocate(byteCount: slots[index].count * bytes)
    slots[index].gradient = memory
    return Outgoing(
      pointer: memory.assumingMemoryBound(to: Scalar.self),
      accumulates: accumulates
    )
  }

  /// The same, set to 0 where it held nothing, for operations that only add.
  public func outgoingToAddTo(_ place: Place) -> UnsafeMutablePointer<Scalar>? {
    guard let target = outgoing(place) else { return nil }
    if !target.accumulates { kernels.fill(Int64(slots[place.index].count), 0, target.pointer) }
    return target.pointer
  }

  /// Where to add the gradients of some rows of a table, or nil where none is needed.
  ///
  /// Of a sparse table those rows alone are ready to be added to; of any other matrix all are.
  func outgoingRows(
    _ rows: UnsafePointer<Int32>,
    count: Int,
    of table: Place
  ) -> UnsafeMutablePointer<Scalar>? {
    guard isSparse(table) else { return outgoingToAddTo(table) }
    if sparesParameters { return nil }
    slots[table.index].isWritten = true
    parameters.touch(UnsafeBufferPointer(start: rows, count: count), of: table.index)
    return slots[table.index].gradient?.assumingMemoryBound(to: Scalar.self)
  }

  private func isSparse(_ place: Place) -> Bool {
    place.index < parameters.entries.count && parameters.entries[place.index].kind == .sparse
  }

  /// Whether a variable needs a gradient.
  public func needsGradient(_ place: Place) -> Bool { slots[place.index].needsGradient }

  /// The rows and columns of a variable.
  public func shape(_ place: Place) -> (rows: Int, columns: Int) {
    (slots[place.index].rows, slots[place.index].columns)
  }

  /// Memory that an operation keeps until the tape is reset.
  public func scratch(_ count: Int) -> UnsafeMutablePointer<Scalar> {
    arena.allocate(byteCount: count * bytes).assumingMemoryBound(to: Scalar.self)
  }

  /// Memory until the next call of this function; it stays in the processor's cache.
  public func workspace(_ count: Int) -> UnsafeMutablePointer<Scalar> {
    if workspaceMemory.count < count * bytes {
      workspaceMemory.deallocate()
      workspaceMemory = .allocate(byteCount: 2 * count * bytes, alignment: 64)
    }
    guard let base = workspaceMemory.baseAddress else {
      preconditionFailure("a workspace without memory")
    }
    return base.assumingMemoryBound(to: Scalar.self)
  }

  // MARK: Differentiation

  /// Computes the gradient of a loss `[1, 1]` with respect to everything that it was made of.
  ///
  /// Gradients of parameters are those of this loss alone, or with `accumulating` are added
  /// to those of the losses before. One pass over the records, O(cost of the forward pass).
  public func differentiate(_ loss: Variable<Scalar>, accumulating: Bool = false) {
    precondition(
      loss.rows == 1 && loss.columns == 1,
      "a loss is [1, 1], not \(loss.shape); give the weights of \(loss.shape) as `weighted`"
    )
    propagate(from: loss, accumulating: accumulating) { $0.pointee = 1 }
  }

  /// Computes the gradient of the sum of `weights` ∘ `output`.
  ///
  /// With `sparingParameters` their gradients stay as they are.
  public func differentiate(
    _ output: Variable<Scalar>,
    weighted weights: Matrix<Scalar>,
    accumulating: Bool = false,
    sparingParameters: Bool = false
  ) {
    precondition(
      output.rows == weights.rows && output.columns == weights.columns,
      "weights of \(weights.shape) do not fit an output of \(output.shape)"
    )
    sparesParameters = sparingParameters
    defer { sparesParameters = false }
    propagate(from: output, accumulating: accumulating) { target in
      for (place, weight) in weights.elements.enumerated() { target[place] = weight }
    }
  }

  private func propagate(
    from output: Variable<Scalar>,
    accumulating: Bool,
    seed: (UnsafeMutablePointer<Scalar>) -> Void
  ) {
    precondition(output.tape === self, "\(output.shape) is of another tape")
    output.check()
    let parameterCount = parameters.entries.count
    if !sparesParameters, !accumulating { parameters.beginPass() }
    for index in slots.indices {
      // A parameter of an earlier pass is added to only where that was asked for.
      slots[index].isWritten = index < parameterCount && (accumulating || sparesParameters)
    }
    guard let target = outgoing(output.place) else { return }
    seed(target.pointer)
    for index in steps.indices.reversed() {
      if let givesUp, givesUp() { return }
      let step = steps[index]
      let reachesOther = step.other.map { slots[$0.index].isWritten } ?? false
      guard slots[step.result.index].isWritten || reachesOther else { continue }
      step.type.propagate(stored: step.operation, on: self)
    }
    guard !sparesParameters else { return }
    for index in 0..<parameterCount
    where !slots[index].isWritten && parameters.entries[index].kind == .dense {
      if let gradient = slots[index].gradient {
        kernels.fill(Int64(slots[index].count), 0, gradient)
      }
    }
    probes?.read(self)
  }
}
