extension Grid {
  /// The cell that a point lies in, by its place in ``values``; nil beyond the edges.
  public func cell(of point: Point) -> Int? {
    cell(of: point, rows: rowCount, columns: columnCount)
  }

  /// The cell that a point lies in where the plane is drawn in `[rows × columns]` cells.
  public func cell(of point: Point, rows: Int, columns: Int) -> Int? {
    guard horizontal.contains(point.x), vertical.contains(point.y) else { return nil }
    let width = horizontal.upperBound - horizontal.lowerBound
    let height = vertical.upperBound - vertical.lowerBound
    guard width > 0, height > 0, rows > 0, columns > 0 else { return nil }
    let column = Int((point.x - horizontal.lowerBound) / width * Double(columns))
    let row = Int((vertical.upperBound - point.y) / height * Double(rows))
    return min(row, rows - 1) * columns + min(column, columns - 1)
  }
}
