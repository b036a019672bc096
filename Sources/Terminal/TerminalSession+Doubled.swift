import CNcurses
import Screen

/// Terminals that draw characters of ambiguous width over two columns, though the C library, and so
/// curses, counts one: everything behind such a glyph would stand one column too far right. For
/// curses these glyphs are blanks, and they are written over them once it is done, each at its own
/// place.
extension TerminalSession {
  /// Whether a cell holds a glyph that the terminal draws wider than curses believes.
  func isDoubled(_ cell: Cell) -> Bool {
    guard doublesAmbiguous, cell.width == 2, let base = cell.glyph.unicodeScalars.first else {
      return false
    }
    return !base.isASCII && viva_scalar_width(base.value) == 1
  }

  /// Makes curses write those rows afresh that change and hold such glyphs, or held them, since
  /// what it believes to be there is not.
  ///
  /// - Returns: The places of such glyphs in these rows.
  func forgetDoubled(in spans: [CellSpan], of next: ShownFrame) -> [Position] {
    guard doublesAmbiguous else { return [] }
    var places: [Position] = []
    var last = -1
    for span in spans where span.row != last {
      last = span.row
      let row = (0..<size.columns).filter { isDoubled(next.cells[span.row * size.columns + $0]) }
      let wasDoubled =
        shown?.cells[(span.row * size.columns)..<((span.row + 1) * size.columns)]
        .contains { isDoubled($0) } ?? false
      if !row.isEmpty || wasDoubled {
        viva_screen_forget_row(Int32(span.row))
      }
      places += row.map { Position(row: span.row, column: $0) }
    }
    return places
  }

  /// Writes such glyphs, leaving the cursor where it is.
  func overlay(_ places: [Position], of frame: ShownFrame) {
    guard !places.isEmpty else { return }
    var bytes = Array("\u{1B}7".utf8)
    for place in places {
      let cell = frame.cells[place.row * size.columns + place.column]
      bytes += Array("\u{1B}[\(place.row + 1);\(place.column + 1)H".utf8)
      bytes += style(of: cell).selectGraphicRendition
      for (index, scalar) in cell.glyph.unicodeScalars.enumerated()
      where index == 0 || viva_scalar_width(scalar.value) == 0 {
        bytes += Array(String(scalar).utf8)
      }
    }
    write(bytes + Array("\u{1B}[m\u{1B}8".utf8))
  }
}

extension CellStyle {
  /// The sequence that chooses this style (ECMA-48, section 8.3.117, and xterm's palette).
  var selectGraphicRendition: [UInt8] {
    var numbers = [0]
    if isBold { numbers.append(1) }
    if isDim { numbers.append(2) }
    if isUnderlined { numbers.append(4) }
    if isReversed { numbers.append(7) }
    for (colour, dark, bright) in [(foreground, 30, 90), (background, 40, 100)] {
      switch colour {
      case nil: break
      case .some(let colour) where colour < 8: numbers.append(dark + colour)
      case .some(let colour) where colour < 16: numbers.append(bright + colour - 8)
      case .some(let colour): numbers += [dark + 8, 5, colour]
      }
    }
    return Array("\u{1B}[\(numbers.map(String.init).joined(separator: ";"))m".utf8)
  }
}
