import CKernels

/// Reads every marked layer in every step: activations, gradients, weights and their changes.
///
/// Set ``Tape/probes``, mark with ``Variable/probed(_:weight:activation:)``, and read ``layers`` after
/// a differentiation. Costs a pass over each layer's numbers, and allocates nothing once the layers are known.
public final class Probes<Scalar: NeuralScalar> {
  /// One reading for each marked layer, in the order of the marks.
  public private(set) var layers: [LayerReading] = []

  private var marks: [ProbeMark] = []
  private var before: [Scalar] = []

  /// Creates probes that have read nothing.
  public init() {}

  func forget() { marks.removeAll(keepingCapacity: true) }

  func mark(_ name: String, _ place: Place, _ weight: Parameter?, _ function: viva_function) {
    let index = marks.count
    marks.append(ProbeMark(place: place, weight: weight, function: function))
    if index == layers.count {
      layers.append(LayerReading(name: name))
    } else if layers[index].name != name {
      layers[index] = LayerReading(name: name)
    }
  }

  /// Reads activations and gradients, after a differentiation.
  func read(_ tape: Tape<Scalar>) {
    if layers.count > marks.count { layers.removeSubrange(marks.count...) }
    for index in 0..<marks.count {
      let mark = marks[index]
      let (rows, columns) = tape.shape(mark.place)
      let count = Double(max(1, rows * columns))
      let statistics = tape.kernels.statistics(
        mark.function,
        Int64(rows),
        Int64(columns),
        tape.values(mark.place),
        tape.workspace(columns)
      )
      layers[index].activationMean = statistics.sum / count
      layers[index].activationDeviation = (statistics.squares / count).squareRoot()
      layers[index].saturatedShare = statistics.flat / count
      layers[index].deadShare = statistics.silent / Double(max(1, columns))
      let slot = tape.slots[mark.place.index]
      let gradient = moments(
        slot.isWritten ? slot.gradient : nil,
        rows * columns,
        tape.kernels
      )
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
      layers[index].weightNorm = tape.kernels.sum_of_squares(
        Int64(size),
        tape.parameters.values + entry.offset
      ).squareRoot()
    }
  }

  private func moments(
    _ memory: UnsafeMutableRawPointer?,
    _ count: Int,
    _ kernels: viva_kernels
  ) -> (norm: Double, deviation: Double) {
    guard let memory, count > 0 else { return (0, 0) }
    let squares = kernels.sum_of_squares(Int64(count), memory)
    let mean = kernels.sum(Int64(count), memory) / Double(count)
    let variance = squares / Double(count) - mean * mean
    // Rounding may leave less than nothing; NaN stays.
    return (squares.squareRoot(), variance < 0 ? 0 : variance.squareRoot())
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

extension Variable {
  /// Marks the output of a layer for the tape's probes, where there are any; returns itself.
  ///
  /// The weight is the layer's, whose gradient is to be read with it; the activation says
  /// where its function is flat.
  @discardableResult
  public func probed(
    _ name: String,
    weight: Parameter? = nil,
    activation: Activation = .identity
  ) -> Variable {
    tape.probes?.mark(name, place, weight, activation.function)
    return self
  }
}
