/// Splits bytes into records and fields after RFC 4180, any separator, `::` too.
///
/// Fields without quotes lose the spaces around them, and a quote within one is a plain character.
/// Blank lines are skipped. Lines end with LF, CR LF or CR.
public struct CSVReader {
  /// A field as a place in the bytes.
  public struct Field: Hashable, Sendable {
    /// The field's bytes, without the quotes around them.
    public var range: Range<Int>
    /// Whether the field holds quotes written twice.
    public var isEscaped: Bool
  }

  /// All bytes.
  public let bytes: [UInt8]
  let separator: UInt8
  /// Whether two separators make one, as the `::` of MovieLens.
  private let isDoubled: Bool
  private var position: Int
  private var nextLine = 1
  /// The line on which the latest record starts.
  public private(set) var line = 0

  /// Starts after the byte order mark, if there is one; the separator is found in the first line.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isDoubled = Self.isDoubled(bytes)
    separator = isDoubled ? Self.colon : Self.separator(in: bytes)
  }

  /// Whether the first line is cut by `::`, as in MovieLens 1M, where titles and genres hold `,`
  /// and `|`.
  private static func isDoubled(_ bytes: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in bytes.drop(while: { endsLine($0) }) {
      if byte == quote || endsLine(byte) { return false }
      if byte == colon, last == colon { return true }
      last = byte
    }
    return false
  }

  /// The separator of which the first line has most, outside of quotes: `,` `\t` `;` or `|`.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [Self.comma, 0x09, 0x3B, 0x7C]
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == Self.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Self.lineFeed || byte == Self.carriageReturn {
        if counts.contains(where: { $0 > 0 }) { break }
        continue
      }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Reads the next record into `fields`; false at the end.
  public mutating func next(_ fields: inout [Field]) throws(CSVError) -> Bool {
    fields.removeAll(keepingCapacity: true)
    skipBlankLines()
    guard position < bytes.count else { return false }
    line = nextLine
    while true {
      fields.append(try field())
      guard position < bytes.count else { return true }
      if isSeparator(at: position) {
        position += isDoubled ? 2 : 1
        continue
      }
      endLine()
      return true
    }
  }

  /// Steps over lines that are empty or hold blanks alone.
  private mutating func skipBlankLines() {
    while true {
      var end = position
      while end < bytes.count, bytes[end] == Self.space { end += 1 }
      guard end == bytes.count || Self.endsLine(bytes[end]) else { return }
      position = end
      if end == bytes.count { return }
      endLine()
    }
  }

  /// Steps over one line end.
  private mutating func endLine() {
    if bytes[position] == Self.carriageReturn, position + 1 < bytes.count,
      bytes[position + 1] == Self.lineFeed
    {
      position += 1
    }
    position += 1
    nextLine += 1
  }

  private mutating func field() throws(CSVError) -> Field {
    var start = position
    while start < bytes.count, bytes[start] == Self.space { start += 1 }
    if start < bytes.count, bytes[start] == Self.quote { return try quotedField(from: start + 1) }
    var end = start
    while end < bytes.count, !isSeparator(at: end), !Self.endsLine(bytes[end]) { end += 1 }
    position = end
    while end > start, bytes[end - 1] == Self.space { end -= 1 }
    return Field(range: start..<end, isEscaped: false)
  }

  private mutating func quotedField(from start: Int) throws(CSVError) -> Field {
    var end = start
    var isEscaped = false
    while true {
      guard end < bytes.count else { throw .quoteOpen(line: line) }
      if bytes[end] == Self.quote {
        guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
        isEscaped = true
        end += 1
      } else if bytes[end] == Self.lineFeed {
        nextLine += 1
      }
      end += 1
    }
    position = end + 1
    while position < bytes.count, bytes[position] == Self.space { position += 1 }
    guard
      position == bytes.count || isSeparator(at: position) || Self.endsLine(bytes[position])
    else { throw .textAfterQuote(line: nextLine) }
    return Field(range: start..<end, isEscaped: isEscaped)
  }

  @inline(__always)
  private func isSeparator(at place: Int) -> Bool {
    guard bytes[place] == separator else { return false }
    return !isDoubled || (place + 1 < bytes.count && bytes[place + 1] == separator)
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  /// The field's bytes with every pair of quotes as one.
  func content(of field: Field) -> [UInt8] {
    guard field.isEscaped else { return Array(bytes[field.range]) }
    var content: [UInt8] = []
    var skipsQuote = false
    for byte in bytes[field.range] {
      if byte == Self.quote {
        skipsQuote.toggle()
        if !skipsQuote { continue }
      }
      content.append(byte)
    }
    return content
  }

  /// The field as text.
  public func text(of field: Field) throws(CSVError) -> String {
    guard let text = String(validating: content(of: field), as: UTF8.self) else {
      throw .notUTF8(line: line)
    }
    return text
  }

  static let quote: UInt8 = 0x22
  static let colon: UInt8 = 0x3A
  static let comma: UInt8 = 0x2C
  static let space: UInt8 = 0x20
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
