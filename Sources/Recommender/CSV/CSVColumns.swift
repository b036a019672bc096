/// Where a file's columns are.
public enum CSVColumns: Hashable, Sendable {
  /// The first line is a header in the usual words; see ``CSVColumnRole/aliases``.
  case header
  /// The first line is a header, and the columns are called like this.
  case named([CSVColumnRole: String])
  /// There is no header; the columns come in this order, nil for one that is not read.
  case order([CSVColumnRole?])
}
