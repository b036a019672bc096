import Neural

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A recurrent net of one unit, whose loss over its two parameters has a wall.
///
/// h_t = σ(w h_(t−1) + b) from h_0 = σ(½), for T steps; the loss is (h_T − 0.7)². On one side of
/// the wall h settles high, on the other low; on the wall T derivatives multiply to a very steep
/// slope.
///
/// Source: Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks",
/// ICML 2013, arXiv:1211.5063, figure 6.
struct CliffMap: Hashable, Sendable {
  /// T: how often the unit is applied.
  let steps: Int

  /// Where the unit starts: σ(½).
  static let start = 1 / (1 + exp(-0.5))
  /// What it should come to.
  static let target = 0.7

  /// What is known of one point.
  struct Reading: Hashable, Sendable {
    /// The loss.
    var loss: Double
    /// Its gradient.
    var gradient: CliffGradient
  }

  /// The losses at points (w, b) on a tape: `[points, 1]`.
  ///
  /// - Throws: ``DemoError/cancelled`` between two steps.
  func losses(
    _ w: Variable<Double>,
    _ b: Variable<Double>
  ) throws(DemoError) -> Variable<Double> {
    let tape = w.tape
    var state = tape.constant(rows: w.rows, columns: 1) { $0.update(repeating: Self.start) }
    for _ in 0..<steps {
      if Task.isCancelled { throw .cancelled }
      state = Activation.sigmoid(state * w + b)
    }
    return state.scaled(by: 1, plus: -Self.target).squared()
  }

  /// Loss and gradient at many points, in one forward and one backward pass.
  func readings(at points: [CliffPoint]) throws(DemoError) -> [Reading] {
    let tape = Tape<Double>()
    let w = tape.variable(Matrix(rows: points.count, columns: 1, elements: points.map(\.w)))
    let b = tape.variable(Matrix(rows: points.count, columns: 1, elements: points.map(\.b)))
    let losses = try losses(w, b)
    // The points do not meet, so the gradient of the sum holds that of each.
    tape.differentiate(losses.sum())
    let (byW, byB) = (w.gradient.elements, b.gradient.elements)
    let values = losses.matrix.elements
    return values.indices.map { place in
      Reading(
        loss: values[place],
        gradient: CliffGradient(byW: byW[place], byB: byB[place])
      )
    }
  }

  /// The steepest point of the wall at a w: where the gradient is longest.
  func wall(at w: Double) throws(DemoError) -> CliffPoint {
    let points = Self.line(at: w, count: 3201)
    let lengths = try readings(at: points).map(\.gradient.length)
    let best = lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
    return points[best]
  }

  /// The part of the plane that is drawn.
  static let across = 3.75...5.25
  static let upwards = -3.0 ... -1.5

  /// Points along b at a w.
  static func line(at w: Double, count: Int) -> [CliffPoint] {
    let length = upwards.upperBound - upwards.lowerBound
    return (0..<count).map { place in
      CliffPoint(w: w, b: upwards.lowerBound + length * Double(place) / Double(count - 1))
    }
  }

  /// The middles of the cells of a grid, row after row from the top.
  static func cells(rows: Int, columns: Int) -> [CliffPoint] {
    let width = across.upperBound - across.lowerBound
    let height = upwards.upperBound - upwards.lowerBound
    return (0..<rows * columns).map { place in
      CliffPoint(
        w: across.lowerBound + width * (Double(place % columns) + 0.5) / Double(columns),
        b: upwards.upperBound - height * (Double(place / columns) + 0.5) / Double(rows)
      )
    }
  }
}
