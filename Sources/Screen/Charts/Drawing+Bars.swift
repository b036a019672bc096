extension Drawing {
  /// A bar of up to `columns` cells, in eighths of a cell.
  ///
  /// Any share above 0 shows at least an eighth, and any below 1 leaves at least an eighth free.
  ///
  /// - Parameters:
  ///   - fraction: the share that is filled; outside 0…1 it counts as the nearer end.
  ///   - columns: the length of a whole bar.
  /// - Returns: the filled cells alone; a mark for a missing value where `fraction` is NaN.
  public func bar(_ fraction: Double, columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard !fraction.isNaN else { return glyphs.absent }
    let (cells, eighths) = Self.eighths(of: fraction, columns: columns).quotientAndRemainder(
      dividingBy: 8
    )
    let whole = String(repeating: glyphs.barEighths[7], count: cells)
    return eighths == 0 ? whole : whole + glyphs.barEighths[eighths - 1]
  }

  /// A bar for the size of a number below 0, of another ink than ``bar(_:columns:)``: whole cells,
  /// one at least for any share above 0.
  public func negativeBar(_ fraction: Double, columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard !fraction.isNaN else { return glyphs.absent }
    let cells = Self.cells(of: fraction, columns: columns)
    return String(repeating: glyphs.barLost, count: fraction > 0 ? max(1, cells) : 0)
  }

  /// One bar that shows how a share changed: what stayed, then what was lost or gained.
  ///
  /// Whole cells are used, because two parts meet inside; a change too small for a cell is not
  /// seen.
  public func comparisonBar(before: Double, after: Double, columns: Int) -> StyledText {
    guard !before.isNaN, !after.isNaN else { return StyledText(bar(.nan, columns: columns), .bar) }
    let old = Self.cells(of: before, columns: columns)
    let new = Self.cells(of: after, columns: columns)
    var text = StyledText(String(repeating: glyphs.barEighths[7], count: min(old, new)), .bar)
    if new < old {
      text.append(String(repeating: glyphs.barLost, count: old - new), .barBefore)
    } else if new > old {
      text.append(String(repeating: glyphs.barGained, count: new - old), .accent)
    }
    return text
  }

  /// A cell of a plane, at the nearest of five shades: half a share is the middle one.
  public func evenShade(_ fraction: Double) -> String {
    guard !fraction.isNaN else { return " " }
    let last = glyphs.shades.count - 1
    return glyphs.shades[Int((min(max(fraction, 0), 1) * Double(last)).rounded())]
  }

  private static func eighths(of fraction: Double, columns: Int) -> Int {
    let whole = columns * 8
    if fraction <= 0 { return 0 }
    if fraction >= 1 { return whole }
    return min(max(1, Int((fraction * Double(whole)).rounded())), whole - 1)
  }

  private static func cells(of fraction: Double, columns: Int) -> Int {
    Int((min(max(fraction, 0), 1) * Double(max(0, columns))).rounded())
  }
}
