/// The losses of a ``CliffMap`` over the plane, and where its wall is met.
struct CliffSurface: Hashable, Sendable {
  static let rows = 24
  static let columns = 48

  /// The losses, row after row from the top: `[rows × columns]`.
  let losses: [Double]
  /// The steepest point of the wall at the walk's w.
  let wall: CliffPoint
  /// What is known of that point.
  let reading: CliffMap.Reading

  /// Computes the losses and finds the wall.
  init(_ map: CliffMap, weight: Double) throws(DemoError) {
    losses = try map.readings(at: CliffMap.cells(rows: Self.rows, columns: Self.columns))
      .map(\.loss)
    wall = try map.wall(at: weight)
    reading = try map.readings(at: [wall])[0]
  }
}
