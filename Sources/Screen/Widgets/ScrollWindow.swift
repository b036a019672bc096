/// Which rows of a long list are on the screen.
///
/// Only these are touched when the list is drawn, so that its length costs nothing.
public struct ScrollWindow: Hashable, Sendable {
  /// The rows of the whole list.
  public let count: Int
  /// The rows that fit on the screen.
  public let rows: Int
  /// The first row on the screen.
  public let first: Int

  /// Creates a window that shows a row.
  ///
  /// - Parameters:
  ///   - count: the rows of the list.
  ///   - rows: the rows that fit.
  ///   - focus: the row that must be seen; nil where none is chosen.
  ///   - first: the first row shown before, which moves no further than it must; nil puts the focus
  ///     in the middle.
  public init(count: Int, rows: Int, focus: Int?, first: Int? = nil) {
    let count = max(0, count)
    let rows = max(0, rows)
    let last = max(0, count - rows)
    var start = first ?? 0
    if let focus {
      start = first ?? focus - rows / 2
      start = max(min(start, focus), focus - rows + 1)
    }
    self.count = count
    self.rows = rows
    self.first = min(max(0, start), last)
  }

  /// The rows on the screen.
  public var visible: Range<Int> { first..<min(count, first + rows) }

  /// Whether there is more than fits.
  public var isScrolling: Bool { count > rows }

  /// The rows of the scroll indicator's thumb, of `rows`; at the ends only where the list is.
  public var thumb: Range<Int> {
    guard isScrolling, rows > 0 else { return 0..<rows }
    let length = min(max(1, rows * rows / count), rows)
    let free = rows - length
    let hidden = count - rows
    var start = (first * free + hidden / 2) / hidden
    if free > 1 {
      if first > 0 { start = max(start, 1) }
      if first < hidden { start = min(start, free - 1) }
    }
    return start..<start + length
  }
}
