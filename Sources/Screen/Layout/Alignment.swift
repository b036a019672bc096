/// Where a text stands in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// In the middle.
  case centre
  /// At the right, as numbers do.
  case trailing

  /// The columns left free before a text.
  func offset(of columns: Int, in available: Int) -> Int {
    let free = max(0, available - columns)
    return switch self {
    case .leading: 0
    case .centre: free / 2
    case .trailing: free
    }
  }
}
