import Neural
import Randomness

/// Remember the first token: it is one of four keys, all that follow are noise, and at the end the
/// key is asked for.
///
/// A step's input has a 1 in the place of its key, or noise in a place of its own, so that there is
/// nothing to learn but to keep what came first.
///
/// Source: the latching problem of Bengio, Simard and Frasconi, "Learning long-term dependencies
/// with gradient descent is difficult", IEEE TNN 5(2), 1994, doi:10.1109/72.279181.
struct CopyTask: Hashable, Sendable {
  /// How many keys there are; who guesses is right once in so many times.
  static let keys = 4
  /// How many numbers a step's input has.
  static let inputs = keys + 1

  /// How many steps a sequence has.
  let length: Int
  /// The standard deviation of the noise.
  let noise: Double

  /// Sequences with their keys.
  struct Batch {
    /// Step t of sequence b in row t · count + b: `[length · count, inputs]`.
    var inputs: Matrix<Float>
    /// The keys: `[count]`.
    var keys: [Int32]

    /// What a sequence shows at a step counted from 1: the noise there, or 0 at the first.
    func noise(at step: Int, of sequence: Int) -> Double {
      Double(inputs[(step - 1) * keys.count + sequence, CopyTask.keys])
    }
  }

  /// Room for sequences, all zero until they are drawn.
  func room(for count: Int) -> Batch {
    Batch(
      inputs: Matrix(rows: length * count, columns: Self.inputs),
      keys: Array(repeating: 0, count: count)
    )
  }

  /// Draws as many sequences as there is room for, in the place of those that were there.
  func draw(_ batch: inout Batch, using generator: inout SeededGenerator) {
    let count = batch.keys.count
    precondition(
      batch.inputs.rows == length * count && batch.inputs.columns == Self.inputs,
      "\(batch.inputs.shape) has no room for \(count) sequences of \(length) steps"
    )
    for sequence in 0..<count {
      let key = generator.integer(below: Self.keys)
      batch.keys[sequence] = Int32(key)
      for place in 0..<Self.keys { batch.inputs[sequence, place] = place == key ? 1 : 0 }
    }
    for row in count..<length * count {
      batch.inputs[row, Self.keys] = Float(generator.normal(standardDeviation: noise))
    }
  }

  /// What a key is called.
  static func name(of key: Int32) -> String { ["A", "B", "C", "D"][Int(key)] }
}
