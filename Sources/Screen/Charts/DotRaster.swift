/// Dots of several curves in the cells of a chart, two by four a cell.
struct DotRaster {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]
  private var owners: [Int?]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    dots = Array(repeating: 0, count: columns * rows)
    owners = Array(repeating: nil, count: columns * rows)
  }

  /// How many dots stand beside each other, and above each other.
  var width: Int { columns * 2 }
  var height: Int { rows * 4 }

  /// Sets a dot, counted from the upper left; a cell belongs to the curve that came first.
  mutating func set(x: Int, y: Int, of curve: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = y / 4 * columns + x / 2
    dots[cell] |= Self.bits[x % 2][y % 4]
    if owners[cell] == nil { owners[cell] = curve }
  }

  /// The dots of a cell as the last eight bits of a braille character, and the curve that it
  /// belongs to.
  func cell(row: Int, column: Int) -> (dots: UInt8, curve: Int)? {
    let cell = row * columns + column
    return owners[cell].map { (dots[cell], $0) }
  }

  /// The bits of Unicode's braille patterns, by column and row.
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
}
