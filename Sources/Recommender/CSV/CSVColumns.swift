/// Where a file's columns are.
public enum CSVColumns: Hashable, Sendable {
  /// As ``header``; but where the first line is two to four numbers, there is no header, and the
  /// columns are those of MovieLens: user, item, value, timestamp.
  case automatic
  /// The first line is a header in the usual words; see ``CSVColumnRole/aliases``.
  case header
  /// The first line is a header, and the columns are called like this.
  case named([CSVColumnRole: String])
  /// The columns come in this order, nil for one that is not read; further ones are not read
  /// either.
  ///
  /// A first line that names one of them in the usual words, or whose times and values are none, is
  /// a header and is passed over.
  case order([CSVColumnRole?])
}
