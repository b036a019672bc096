/// What becomes of several interactions of one user with one item.
public enum DuplicateRule: String, Hashable, Sendable, CaseIterable {
  /// The latest counts, with its time and value; of equal times the later row.
  case latest
  /// The earliest counts, with its time and value; of equal times the earlier row.
  case earliest
  /// Their values are added up, at the time of the latest.
  case sum
}
