import Neural
import Randomness

/// Remember the first token: it is one of four keys, all that follow are noise, and at the end the key
/// is asked for.
///
/// A step's input has a 1 in the place of its key, or noise in a place of its own, so that there is
/// nothing to learn but to keep what came first.
///
/// Source: the latching problem of Bengio, Simard and Frasconi, "Learning long-term dependencies with
/// gradient descent is difficult", IEEE TNN 5(2), 1994, doi:10.1109/72.279181.
struct CopyTask: Hashable, Sendable {
  /// How many keys there are; who guesses is right once in so many times.
  static let keys = 4
  /// How many numbers a step's input has.
  static let inputs = keys + 1
  /// The standard deviation of the noise.
  static let noise = 0.2

  /// How many steps a sequence has.
  let length: Int

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

  /// Draws sequences.
  func batch(_ count: Int, using generator: inout SeededGenerator) -> Batch {
    var elements = [Float](repeating: 0, count: length * count * Self.inputs)
    let keys = (0..<count).map { _ in generator.integer(below: Self.keys) }
    for (sequence, key) in keys.enumerated() { elements[sequence * Self.inputs + key] = 1 }
    for row in count..<length * count {
      elements[row * Self.inputs + Self.keys] = Float(
        generator.normal(standardDeviation: Self.noise)
      )
    }
    return Batch(
      inputs: Matrix(rows: length * count, columns: Self.inputs, elements: elements),
      keys: keys.map(Int32.init)
    )
  }

  /// What a key is called.
  static func name(of key: Int32) -> String { ["A", "B", "C", "D"][Int(key)] }
}
