import Screen

/// A frame fitted to the screen, with no half of a wide glyph standing alone.
struct ShownFrame: Hashable {
  /// The screen's size.
  let size: Size
  /// The cells, row after row.
  private(set) var cells: [Cell]

  /// Fits a frame to a screen: what does not fit is cut off, what is missing is blank, and a wide
  /// glyph that has lost a half becomes blank.
  ///
  /// - Parameter hasUnsafeCorner: Whether the last cell has to stay empty, with no wide glyph in
  ///   front of it.
  init(_ frame: Frame, fitting size: Size, hasUnsafeCorner: Bool = false) {
    self.size = size
    if frame.size == size {
      cells = frame.cells
    } else {
      cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
      for row in 0..<min(size.rows, frame.size.rows) {
        for column in 0..<min(size.columns, frame.size.columns) {
          cells[row * size.columns + column] = frame[row, column]
        }
      }
    }
    if hasUnsafeCorner, let corner = cells.indices.last {
      cells[corner] = .blank
      if size.columns > 1, cells[corner - 1].width == 0 {
        cells[corner - 1] = .blank
      }
    }
    for row in 0..<size.rows {
      blankHalves(row)
    }
  }

  private mutating func blankHalves(_ row: Int) {
    let start = row * size.columns
    let end = start + size.columns
    var index = start
    while index < end {
      if cells[index].width == 1 {
        index += 1
      } else if cells[index].width == 2, index + 1 < end, cells[index + 1].width == 0 {
        index += 2
      } else {
        cells[index].glyph = " "
        cells[index].width = 1
        index += 1
      }
    }
  }

  /// What has to be drawn to get from another frame to this one, in whole glyphs.
  ///
  /// Complexity: O(cells).
  func spans(since other: ShownFrame?) -> [CellSpan] {
    guard let other, other.size == size else {
      return (0..<size.rows).map { CellSpan(row: $0, columns: 0..<size.columns) }
    }
    var spans: [CellSpan] = []
    for row in 0..<size.rows {
      let start = row * size.columns
      var column = 0
      while column < size.columns {
        guard cells[start + column] != other.cells[start + column] else {
          column += 1
          continue
        }
        var first = column
        while first > 0, cells[start + first].width == 0 {
          first -= 1
        }
        repeat {
          column += 1
        } while column < size.columns
          && (cells[start + column].width == 0
            || cells[start + column] != other.cells[start + column])
        spans.append(CellSpan(row: row, columns: first..<column))
      }
    }
    return spans
  }
}
