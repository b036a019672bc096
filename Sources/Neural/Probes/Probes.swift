import CKernels

/// Reads every marked layer in every step: activations, gradients, weights and their changes.
///
/// Set ``Tape/probes``, mark with ``Variable/probed(_:weight:activation:)``, and read ``layers``
/// after a differentiation. Costs one pass over each layer's weight gradients and a few over its
/// activations; the norms of weights are a pass of their own, which can be left out. Reading
/// allocates nothing once the layers are known. An optimiser that is told of probes copies all
/// parameters before its step, into memory that is taken at the first.
public final class Probes<Scalar: NeuralScalar> {
  /// One reading for each marked layer, in the order of the marks.
  public private(set) var layers: [LayerReading] = []

  private let readsWeightNorms: Bool
  private var marks: [ProbeMark] = []
  private var before: [Scalar] = []

  /// Creates probes that have read nothing.
  ///
  /// - Parameter readsWeightNorms: whether ``LayerReading/weightNorm`` is read; NaN where it is
  ///   not.
  public init(readsWeightNorms: Bool = true) { self.readsWeightNorms = readsWeightNorms }

  func forget() { marks.removeAll(keepingCapacity: true) }

  func mark(_ name: String, _ mark: ProbeMark) {
    let index = marks.count
    marks.append(mark)
    if index == layers.count {
      layers.append(LayerReading(name: name))
    } else if layers[index].name != name {
      layers[index] = LayerReading(name: name)
    }
  }

  /// Reads activations and gradients, after a differentiation.
  ///
  /// Between two layers ``Tape/givesUp`` is asked whether to leave the rest as it was.
  func read(_ tape: Tape<Scalar>) {
    if layers.count > marks.count { layers.removeSubrange(marks.count...) }
    for index in 0..<marks.count {
      if let givesUp = tape.givesUp, givesUp() { return }
      let mark = marks[index]
      readActivations(index, mark, tape)
      let (rows, columns) = tape.shape(mark.place)
      let slot = tape.slots[mark.place.index]
      let gradient = moments(slot.isWritten ? slot.gradient : nil, rows * columns, tape.kernels)
      layers[index].activationGradientNorm = gradient.norm
      layers[index].activationGradientDeviation = gradient.deviation
      guard let weight = mark.weight else { continue }
      let entry = tape.parameters.entries[weight.index]
      let size = weight.rows * weight.columns
      let weightGradient = moments(
        tape.parameters.gradients + entry.offset,
        size,
        tape.kernels
      )
      layers[index].weightGradientNorm = weightGradient.norm
      layers[index].weightGradientDeviation = weightGradient.deviation
      guard readsWeightNorms else { continue }
      layers[index].weightNorm = tape.kernels.sum_of_squares(
        Int64(size),
        tape.parameters.values + entry.offset
      ).squareRoot()
    }
  }

  private func readActivations(_ index: Int, _ mark: ProbeMark, _ tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(mark.place)
    let count = Double(max(1, rows * columns))
    let statistics = tape.kernels.statistics(
      mark.function,
      Int64(rows),
      Int64(columns),
      tape.values(mark.place),
      tape.workspace(2 * columns)
    )
    layers[index].activationMean = statistics.sum / count
    layers[index].activationDeviation = (statistics.squares / count).squareRoot()
    layers[index].signalDeviation = (statistics.within / count).squareRoot()
    let activated =
      mark.activated.index == mark.place.index
      ? statistics
      : tape.kernels.statistics(
        mark.function,
        Int64(rows),
        Int64(columns),
        tape.values(mark.activated),
        tape.workspace(2 * columns)
      )
    layers[index].saturatedShare = activated.flat / count
    layers[index].deadShare = activated.silent / Double(max(1, columns))
  }

  /// The norm of some numbers, and their standard deviation.
  private func moments(
    _ memory: UnsafeMutableRawPointer?,
    _ count: Int,
    _ kernels: viva_kernels
  ) -> (norm: Double, deviation: Double) {
    guard let memory, count > 0 else { return (0, 0) }
    let moments = kernels.moments(Int64(count), memory)
    return (moments.squares.squareRoot(), (moments.distances / Double(count)).squareRoot())
  }

  func willUpdate(_ parameters: Parameters<Scalar>) {
    if before.count != parameters.extent {
      before = Array(repeating: 0, count: parameters.extent)
    }
    before.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      base.update(from: parameters.values, count: parameters.extent)
    }
  }

  func didUpdate(_ parameters: Parameters<Scalar>) {
    let kernels = Scalar.kernels
    before.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for index in 0..<min(marks.count, layers.count) {
        guard let weight = marks[index].weight else { continue }
        let offset = parameters.entries[weight.index].offset
        let count = Int64(weight.rows * weight.columns)
        let moved = kernels.squared_distance(count, base + offset, parameters.values + offset)
        let norm = kernels.sum_of_squares(count, base + offset)
        layers[index].updateRatio = (moved / norm).squareRoot()
      }
    }
  }
}
