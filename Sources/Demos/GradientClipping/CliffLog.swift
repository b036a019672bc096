/// What two descents from the wall came by: one without clipping, one as the dial says.
struct CliffLog: Hashable, Sendable {
  /// How many steps there are in all.
  static let steps = 100

  /// One descent.
  struct Path: Hashable, Sendable {
    /// Where it stood, its start first.
    var points: [CliffPoint] = []
    /// The losses there.
    var losses: [Double] = []
    /// The lengths of the gradients there, before clipping.
    var lengths: [Double] = []

    mutating func append(_ point: CliffPoint, _ reading: CliffMap.Reading) {
      points.append(point)
      losses.append(reading.loss)
      lengths.append(reading.gradient.length)
    }
  }

  /// The descent without clipping.
  var plain = Path()
  /// The descent with it; nil where the dial says that there is none.
  var clipped: Path?

  /// How many steps were made.
  var done: Int { max(0, plain.points.count - 1) }
}
