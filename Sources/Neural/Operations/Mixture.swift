import CKernels

/// y = Σ_e g_e ∘ expert_e, where one block may hold several experts side by side.
struct Mixture: Operation {
  var gate: Place
  var result: Place
  /// The blocks, in the order of the gate's columns.
  var blocks: UnsafeMutablePointer<Place>
  var blockCount: Int

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, units) = tape.shape(result)
    let experts = tape.shape(gate).columns
    let gradient = tape.incoming(result)
    let weights = tape.values(gate)
    let toGate = tape.outgoing(gate)
    var expert = 0
    for block in UnsafeBufferPointer(start: blocks, count: blockCount) {
      let width = tape.shape(block).columns
      let outputs = tape.values(block)
      let toBlock = tape.outgoing(block)
      for first in stride(from: 0, to: width, by: units) {
        if let toGate {
          tape.kernels.row_products(
            Int64(rows),
            Int64(units),
            gradient,
            Int64(units),
            outputs + first,
            Int64(width),
            toGate.pointer + expert,
            Int64(experts),
            toGate.flag
          )
        }
        if let toBlock {
          tape.kernels.weigh_rows(
            Int64(rows),
            Int64(units),
            weights + expert,
            Int64(experts),
            gradient,
            Int64(units),
            toBlock.pointer + first,
            Int64(width),
            toBlock.flag
          )
        }
        expert += 1
      }
    }
  }
}

extension Variable {
  /// The experts' outputs, each weighed by its column of this gate: y = Σ_e g_e ∘ expert_e.
  ///
  /// Shapes: this `[batch, experts]`, y `[batch, units]`. A block holds one expert or several side
  /// by side, `[batch, experts in it · units]`; all blocks together hold as many as the gate has
  /// columns. O(batch · experts · units).
  public func mixture(of blocks: [Variable]) -> Variable {
    check()
    let width = blocks.reduce(0) { $0 + $1.columns }
    let units = columns > 0 ? width / columns : 0
    precondition(
      !blocks.isEmpty && units * columns == width
        && blocks.allSatisfy { $0.rows == rows && units > 0 && $0.columns % units == 0 },
      "a gate of \(shape) does not fit blocks of \(blocks.map(\.shape))"
    )
    for block in blocks { check(with: block) }
    let result = tape.result(
      rows: rows,
      columns: units,
      needsGradient: needsGradient || blocks.contains { $0.needsGradient }
    )
    var expert = 0
    for block in blocks {
      for first in stride(from: 0, to: block.columns, by: units) {
        tape.kernels.weigh_rows(
          Int64(rows),
          Int64(units),
          values + expert,
          Int64(columns),
          block.values + first,
          Int64(block.columns),
          result.values,
          Int64(units),
          expert > 0 ? 1 : 0
        )
        expert += 1
      }
    }
    tape.record(
      Mixture(
        gate: place,
        result: result.place,
        blocks: tape.copy(of: blocks.map(\.place)),
        blockCount: blocks.count
      ),
      for: result
    )
    return result
  }
}
