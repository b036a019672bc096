import CNcurses
public import Screen

extension TerminalSession {
  /// Shows a frame: only glyphs that changed since the last one are drawn, and only what differs on
  /// the screen is sent. The cursor stands where the frame says, for input methods to follow.
  ///
  /// A frame of another size than the screen's is cut or filled up. In tmux and screen the last
  /// cell of the last row stays empty, and so does a wide glyph right in front of it.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    let next = ShownFrame(frame, fitting: size, hasUnsafeCorner: capabilities.hasUnsafeCorner)
    let spans = next.spans(since: shown)
    for span in spans {
      draw(span, of: next)
    }
    let doubled = forgetDoubled(in: spans, of: next)
    shown = next
    if let cursor = frame.cursor, cursor.row >= 0, cursor.row < size.rows, cursor.column >= 0 {
      viva_screen_cursor(Int32(cursor.row), Int32(min(cursor.column, size.columns - 1)))
    } else {
      viva_screen_cursor(-1, -1)
    }
    viva_screen_flush()
    overlay(doubled, of: next)
  }

  private func draw(_ span: CellSpan, of frame: ShownFrame) {
    for column in span.columns {
      let cell = frame.cells[span.row * size.columns + column]
      guard cell.width > 0 else { continue }
      put(cell, Int32(span.row), Int32(column))
    }
  }

  private func put(_ cell: Cell, _ row: Int32, _ column: Int32) {
    let style = style(of: cell)
    var attributes: UInt32 = 0
    if style.isBold { attributes |= UInt32(VIVA_BOLD) }
    if style.isDim { attributes |= UInt32(VIVA_DIM) }
    if style.isUnderlined { attributes |= UInt32(VIVA_UNDERLINE) }
    if style.isReversed { attributes |= UInt32(VIVA_REVERSE) }
    // Without colours of its own a cell has the pair that cleared cells have: curses clears, then,
    // where it would else write blanks.
    let isPlain = style.foreground == nil && style.background == nil
    let pair = isPlain ? 0 : Int32(cell.role.rawValue) + 1
    var scalars = (isDoubled(cell) ? " " : cell.glyph).unicodeScalars.makeIterator()
    let base = scalars.next()?.value ?? 0x20
    let marks = (
      scalars.next()?.value ?? 0, scalars.next()?.value ?? 0,
      scalars.next()?.value ?? 0, scalars.next()?.value ?? 0
    )
    viva_screen_put(
      row,
      column,
      Int32(cell.width),
      base,
      marks.0,
      marks.1,
      marks.2,
      marks.3,
      attributes,
      pair
    )
  }

  /// How a cell looks.
  func style(of cell: Cell) -> CellStyle {
    var style = styles[Int(cell.role.rawValue)]
    style.isBold = style.isBold || cell.isStrong
    return style
  }

  /// Tells curses the size that the terminal has now, and forgets what is shown.
  func takeSize() {
    if let size = Self.kernelSize(configuration.output) {
      self.size = size
    }
    viva_screen_resize(Int32(size.rows), Int32(size.columns))
    Self.armRestore(capabilities, size)
    shown = nil
  }

  /// Forgets what is shown, so that the next ``show(_:)`` draws every cell: for a screen that
  /// something else has written over.
  public func redraw() {
    takeSize()
  }
}
