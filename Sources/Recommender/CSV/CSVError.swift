/// What is wrong with a file, and where. Lines count from 1, as editors do.
public enum CSVError: Error, Hashable, Sendable {
  /// The file holds nothing.
  case empty
  /// There is a header and no row below it.
  case noRows
  /// The header names no column of that role; `found` is what it names.
  case columnMissing(role: CSVColumnRole, expected: [String], found: [String])
  /// The header names two columns of one role.
  case columnTwice(role: CSVColumnRole, first: String, second: String)
  /// A row has more or fewer fields than the first line.
  case fieldCount(line: Int, expected: Int, found: Int)
  /// A user or item has no name.
  case fieldEmpty(line: Int, role: CSVColumnRole)
  /// A value is not a finite number.
  case notANumber(line: Int, found: String)
  /// A timestamp is in none of the known forms.
  case notATime(line: Int, found: String)
  /// Bytes are not UTF-8.
  case notUTF8(line: Int)
  /// A quoted field that starts on this line never ends.
  case quoteOpen(line: Int)
  /// Something stands between a closing quote and the next separator.
  case textAfterQuote(line: Int)
  /// The rows were read and make no log.
  case log(RecommenderError)
}
