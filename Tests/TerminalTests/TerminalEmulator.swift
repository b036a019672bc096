/// A small terminal: enough of xterm to hold what curses sends against the frame that was shown.
///
/// What it does not know it lists in ``unknown``, so that a test can not pass by its ignorance.
struct TerminalEmulator {
  struct Glyph: Equatable {
    var text = " "
    /// 1 or 2, or 0 in the right half of a wide glyph.
    var width = 1
    var style: [Int] = []
  }

  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var grid: [[Glyph]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorVisible = true
  private(set) var isAlternate = false
  /// The private modes that are set, such as 2004 for bracketed paste.
  private(set) var modes: Set<Int> = []
  /// What the terminal answers.
  private(set) var answers = ""
  private(set) var unknown: [String] = []
  /// How wide it draws characters of ambiguous width.
  var ambiguousWidth = 1

  private var wraps = false
  private var style: [Int] = []
  private var saved = (row: 0, column: 0)
  private var margins: ClosedRange<Int>
  private var last = "\0"
  private var scalars: [Unicode.Scalar] = []
  private var index = 0

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    margins = 0...(rows - 1)
    grid = Array(repeating: Array(repeating: Glyph(), count: columns), count: rows)
  }

  mutating func resize(rows: Int, columns: Int) {
    let old = self
    self = TerminalEmulator(rows: rows, columns: columns)
    (modes, isAlternate, isCursorVisible) = (old.modes, old.isAlternate, old.isCursorVisible)
    (style, unknown, ambiguousWidth) = (old.style, old.unknown, old.ambiguousWidth)
    (row, column) = (min(old.row, rows - 1), min(old.column, columns - 1))
    for row in 0..<min(rows, old.rows) {
      for column in 0..<min(columns, old.columns) {
        grid[row][column] = old.grid[row][column]
      }
    }
  }

  /// The text of each row, wide glyphs once.
  var lines: [String] {
    grid.map { $0.map(\.text).joined() }
  }

  /// Takes whole sequences: the caller does not cut them.
  mutating func take(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    index = 0
    while let scalar = next() {
      switch scalar {
      case "\u{1B}": takeEscape()
      case "\r": move(row, 0)
      case "\n": lineFeed()
      case "\u{8}": move(row, column - 1)
      case "\t": move(row, min(columns - 1, (column / 8 + 1) * 8))
      case "\u{7}", "\u{F}": break
      case "\u{0}"..."\u{1F}": unknown.append("control \(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func next() -> Unicode.Scalar? {
    guard index < scalars.count else { return nil }
    defer { index += 1 }
    return scalars[index]
  }

  private mutating func takeEscape() {
    switch next() {
    case "[": takeControl()
    case "]":
      while let scalar = next(), scalar != "\u{7}" {}
    case "(", ")": _ = next()
    case "7": saved = (row, column)
    case "8": move(saved.row, saved.column)
    case "M": row == margins.lowerBound ? scroll(-1) : move(row - 1, column)
    case "=", ">": break
    case let other: unknown.append("escape \(String(describing: other))")
    }
  }

  private mutating func takeControl() {
    var body = ""
    while let scalar = next() {
      guard scalar.value >= 0x40 else {
        body.unicodeScalars.append(scalar)
        continue
      }
      control(Character(scalar), body)
      return
    }
    unknown.append("unfinished \(body)")
  }

  private mutating func control(_ final: Character, _ body: String) {
    if body.hasPrefix("?") {
      return setModes(final, body.dropFirst().split(separator: ";").compactMap { Int($0) })
    }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "H": move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "G": move(row, count - 1)
    case "d": move(count - 1, column)
    case "J": erase(from: (row, column), to: (rows - 1, columns), all: first == 2)
    case "K": first == 1 ? blank(row, 0..<(column + 1)) : blank(row, column..<columns)
    case "X": blank(row, column..<min(columns, column + count))
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "L": insertLines(count, at: row)
    case "M": insertLines(-count, at: row)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { for scalar in last.unicodeScalars { put(scalar) } }
    case "m": setStyle(numbers)
    case "r":
      margins = (count - 1)...((numbers.count > 1 ? numbers[1] : rows) - 1)
      move(0, 0)
    case "n" where first == 6: answers += "\u{1B}[\(row + 1);\(column + 1)R"
    case "l" where first == 4 || first == 34, "h" where first == 34, "t": break
    default: unknown.append("CSI \(body)\(final)")
    }
  }

  private mutating func setModes(_ final: Character, _ numbers: [Int]) {
    for number in numbers {
      switch (number, final) {
      case (25, _): isCursorVisible = final == "h"
      case (_, "c"): break
      case (1049, _): isAlternate = final == "h"
      case (_, "h"): modes.insert(number)
      case (_, "l"): modes.remove(number)
      default: unknown.append("CSI ?\(number)\(final)")
      }
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    self.row = max(0, min(rows - 1, row))
    self.column = max(0, min(columns - 1, column))
    wraps = false
  }

  private mutating func lineFeed() {
    row == margins.upperBound ? scroll(1) : move(row + 1, column)
  }

  private mutating func scroll(_ count: Int) {
    insertLines(-count, at: margins.lowerBound)
  }

  private mutating func insertLines(_ count: Int, at start: Int) {
    let region = start...margins.upperBound
    let empty = Array(repeating: Glyph(), count: columns)
    for _ in 0..<min(abs(count), region.count) {
      if count > 0 {
        grid.remove(at: region.upperBound)
        grid.insert(empty, at: region.lowerBound)
      } else {
        grid.remove(at: region.lowerBound)
        grid.insert(empty, at: region.upperBound)
      }
    }
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - column)
    cutGlyph(row, column)
    cutGlyph(row, column + count)
    grid[row].removeSubrange(column..<(column + count))
    grid[row] += Array(repeating: Glyph(), count: count)
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columns - column)
    cutGlyph(row, column)
    cutGlyph(row, columns - count)
    grid[row].removeLast(count)
    grid[row].insert(contentsOf: Array(repeating: Glyph(), count: count), at: column)
  }

  private mutating func erase(from start: (Int, Int), to end: (Int, Int), all: Bool) {
    if !all { blank(start.0, start.1..<columns) }
    for row in (all ? 0 : start.0 + 1)..<max(all ? 0 : start.0 + 1, rows) {
      blank(row, 0..<columns)
    }
  }

  /// Erased cells keep the background colour, as `bce` in the description promises.
  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    cutGlyph(row, range.lowerBound)
    cutGlyph(row, range.upperBound)
    let background = Glyph(style: style.filter { $0 >= 1000 })
    for column in range {
      grid[row][column] = background
    }
  }

  /// Blanks a wide glyph that lies across the left edge of a column, as terminals do.
  private mutating func cutGlyph(_ row: Int, _ column: Int) {
    guard column > 0, column < columns, grid[row][column].width == 0 else { return }
    grid[row][column - 1] = Glyph(style: grid[row][column - 1].style)
    grid[row][column] = Glyph(style: grid[row][column].style)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar, ambiguous: ambiguousWidth)
    guard width > 0 else {
      // A mark joins what was drawn last, which the cursor stands behind.
      var place = wraps ? column : column - 1
      if place > 0, grid[row][place].width == 0 { place -= 1 }
      grid[row][max(0, place)].text.unicodeScalars.append(scalar)
      return
    }
    if wraps || column + width > columns {
      lineFeed()
      column = 0
      wraps = false
    }
    cutGlyph(row, column)
    cutGlyph(row, column + width)
    last = String(scalar)
    grid[row][column] = Glyph(text: last, width: width, style: style)
    if width == 2 {
      grid[row][column + 1] = Glyph(text: "", width: 0, style: style)
    }
    wraps = column + width == columns
    column = min(columns - 1, column + width)
  }

  private static func width(_ scalar: Unicode.Scalar, ambiguous: Int) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE0F: 0
    case 0x25CF: ambiguous
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Bold 1, dim 2, underlined 4, reversed 7, a foreground 100 + n, a background 1000 + n.
  private mutating func setStyle(_ numbers: [Int]) {
    var style = Set(self.style)
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = []
      case 1, 2, 4, 7: style.insert(number)
      case 22: style.subtract([1, 2])
      case 24, 27: style.remove(number - 20)
      case 30...37, 90...97, 38, 39:
        style = style.filter { !(100..<1000).contains($0) }
        if number == 38 {
          rest.removeFirst()
          style.insert(100 + (rest.popFirst() ?? 0))
        } else if number != 39 {
          style.insert(number < 90 ? 70 + number : 18 + number)
        }
      case 40...47, 100...107, 48, 49:
        style = style.filter { $0 < 1000 }
        if number == 48 {
          rest.removeFirst()
          style.insert(1000 + (rest.popFirst() ?? 0))
        } else if number != 49 {
          style.insert(number < 100 ? 960 + number : 908 + number)
        }
      case 10, 11: break
      default: unknown.append("SGR \(number)")
      }
    }
    self.style = style.sorted()
  }
}
