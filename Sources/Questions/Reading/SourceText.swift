import Yams

/// A file's text after its bytes were found fit to be parsed.
struct SourceText {
  /// The file as problems name it.
  let file: String
  /// The whole text.
  let text: String
  /// The number of the last line that holds anything.
  private let lineCount: Int

  /// The largest file that is read: a record of nine points takes 20 KB.
  static let sizeLimit = 1_000_000
  /// How many brackets may be open at once.
  static let bracketLimit = 32
  /// How far a line may be indented, in columns.
  static let indentLimit = 80
  /// How many aliases a text may seem to hold; below it, hashing them stays cheap.
  static let aliasLimit = 30

  /// Decodes and scans a file's bytes.
  ///
  /// A text that the YAML parser must not see (it could trap, overflow the stack or take for ever)
  /// yields nil and a fatal problem; everything else only adds to the problems.
  init?(file: String, bytes: [UInt8], problems: inout [ContentProblem]) {
    self.file = file
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let (line, column) = Self.firstInvalidPosition(in: bytes)
      problems.append(
        ContentProblem(
          place: SourcePlace(file: file, line: line, column: column),
          kind: .invalidUTF8
        )
      )
      return nil
    }
    self.text = text
    var scan = SourceScan(file: file)
    scan.read(text)
    lineCount = scan.lastLine
    problems += scan.problems
    if scan.problems.contains(where: \.isFatal) { return nil }
  }

  private static func firstInvalidPosition(in bytes: [UInt8]) -> (line: Int, column: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      if Unicode.UTF8.decode(encoded) == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }

  /// The file's own name, without its folders.
  var fileName: String { file.split(separator: "/").last.map { String($0) } ?? file }

  /// A place in this file.
  func place(line: Int, column: Int) -> SourcePlace {
    SourcePlace(file: file, line: line, column: column)
  }

  /// The place of a mark, or the file's first character where the parser left none.
  func place(of mark: Mark?) -> SourcePlace {
    guard let mark, mark.line >= 1, mark.column >= 1 else { return place(line: 1, column: 1) }
    guard isPastEnd(mark) else { return place(line: mark.line, column: mark.column) }
    return place(line: lineCount, column: line(lineCount).count + 1)
  }

  /// Whether a mark stands behind the last line, where the parser puts the end of the stream.
  func isPastEnd(_ mark: Mark) -> Bool { mark.line > lineCount }

  /// The text of a line, from 1.
  func line(_ number: Int) -> [Unicode.Scalar] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return [] }
    return Array(lines[number - 1])
  }

  /// Where a scalar of a value stands in the file, given its offset within the value.
  ///
  /// Exact for a plain or quoted value on one line; else the place where the value starts.
  func place(of offset: Int, in scalar: Node.Scalar) -> SourcePlace {
    let start = place(of: scalar.mark)
    let raw = Array(line(start.line).dropFirst(start.column - 1))
    var cursor: Int
    switch scalar.style {
    case .plain, .any: cursor = 0
    case .singleQuoted, .doubleQuoted: cursor = 1
    case .literal, .folded: return start
    }
    for _ in 0..<offset {
      cursor += Self.width(ofUnitAt: cursor, in: raw, style: scalar.style)
    }
    guard cursor <= raw.count else { return start }
    return place(line: start.line, column: start.column + cursor)
  }

  /// How many scalars of source make up the one scalar of value that starts there.
  private static func width(
    ofUnitAt index: Int,
    in raw: [Unicode.Scalar],
    style: Node.Scalar.Style
  ) -> Int {
    guard raw.indices.contains(index) else { return 1 }
    switch (style, raw[index]) {
    case (.singleQuoted, "'"): return 2
    case (.doubleQuoted, "\\"):
      guard raw.indices.contains(index + 1) else { return 1 }
      switch raw[index + 1] {
      case "x": return 4
      case "u": return 6
      case "U": return 10
      default: return 2
      }
    default: return 1
    }
  }
}
