/// A place in a file of content.
public struct SourcePlace: Hashable, Sendable, Comparable {
  /// The file, as the caller named it or its folder.
  public var file: String
  /// The line, from 1; 0 where the whole file or folder is meant.
  public var line: Int
  /// The column in Unicode scalars, from 1; 0 where the whole file or folder is meant.
  public var column: Int

  /// Creates a place.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders places by file, then by line and column.
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `file:line:column`, or the file alone where no line is meant.
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
