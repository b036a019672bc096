extension Drawing {
  /// A point of a curve, as shares of the chart's width and height, from the lower left.
  public struct PlotPoint: Hashable, Sendable {
    /// To the right, in 0…1.
    public var x: Double
    /// Upwards, in 0…1.
    public var y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The roles of curves, by their place in a chart.
  public static let curveRoles: [Role] = [.bar, .secondSeries, .thirdSeries, .fourthSeries]

  /// Curves in a chart, drawn in braille dots, or in one sign for each curve where there is no
  /// braille.
  ///
  /// The first curve is solid and each later one has gaps of its own, so that they can be told
  /// apart without colour. A nil point leaves a gap.
  ///
  /// - Parameters:
  ///   - curves: the points of each curve from left to right, the most important curve first.
  ///   - columns: the chart's width in cells.
  ///   - rows: its height in cells.
  ///   - roles: a role for each curve; beyond its end the last one counts.
  /// - Returns: one text a row, each `columns` wide.
  /// - Complexity: O(points + cells).
  public func plot(
    _ curves: [[PlotPoint?]],
    columns: Int,
    rows: Int,
    roles: [Role] = curveRoles
  ) -> [StyledText] {
    guard columns > 0, rows > 0 else { return [] }
    var raster = DotRaster(columns: columns, rows: rows)
    for (index, curve) in curves.enumerated() { draw(curve, index, in: &raster) }
    return (0..<rows).map { row in
      var line = StyledText()
      for column in 0..<columns {
        guard let cell = raster.cell(row: row, column: column) else {
          line.append(" ")
          continue
        }
        let role = roles.isEmpty ? .bar : roles[min(cell.curve, roles.count - 1)]
        line.append(sign(of: cell), role)
      }
      return line
    }
  }

  private func sign(of cell: (dots: UInt8, curve: Int)) -> String {
    if let signs = glyphs.curves { return signs[cell.curve % signs.count] }
    return Unicode.Scalar(0x2800 + UInt32(cell.dots)).map { String(Character($0)) } ?? " "
  }

  /// The sign of a curve, for the line that names it.
  public func curveSign(_ curve: Int) -> String {
    if let signs = glyphs.curves { return signs[curve % signs.count] }
    let signs = ["⠤⠤", "⠤⠄", "⠄⠄", "⠄ ", "⠤⠠", "⠤ ", "⠄⠠", "⠠⠄"]
    return signs[curve % signs.count]
  }

  private func draw(_ curve: [PlotPoint?], _ index: Int, in raster: inout DotRaster) {
    // Where every curve has a sign of its own, none needs a pattern.
    let isSolid = glyphs.curves != nil
    var last: (x: Int, y: Int)?
    // The pattern runs along the curve: by the sum of x and y, a rise of 45° would be all gap.
    var walked = 0
    for point in curve {
      guard let point, !point.x.isNaN, !point.y.isNaN else {
        last = nil
        continue
      }
      let x = Int((min(max(point.x, 0), 1) * Double(raster.width - 1)).rounded())
      let y = Int(((1 - min(max(point.y, 0), 1)) * Double(raster.height - 1)).rounded())
      guard let start = last else {
        walked = x
        raster.set(x: x, y: y, of: index)
        last = (x, y)
        continue
      }
      let steps = max(abs(x - start.x), abs(y - start.y))
      for step in stride(from: 1, through: steps, by: 1) {
        walked += 1
        let dotX = start.x + (x - start.x) * step / steps
        let dotY = start.y + (y - start.y) * step / steps
        if isSolid || Self.isInk(index, walked) { raster.set(x: dotX, y: dotY, of: index) }
      }
      last = (x, y)
    }
  }

  /// Whether a curve has ink at a dot: solid, dashed, dotted, widely dotted, long dashes and a dot,
  /// far dashes, pairs of dots, far dots. As many as two settings of four curves.
  private static func isInk(_ curve: Int, _ dot: Int) -> Bool {
    switch curve % 8 {
    case 0: true
    case 1: dot % 4 < 2
    case 2: dot % 3 == 0
    case 3: dot % 5 == 0
    case 4: dot % 8 < 5 || dot % 8 == 6
    case 5: dot % 8 < 2
    case 6: dot % 8 == 0 || dot % 8 == 2
    default: dot % 9 == 0
    }
  }
}
