/// Where a text stands in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// At the right, as numbers do.
  case trailing

  /// The columns left free before a text.
  func offset(of columns: Int, in available: Int) -> Int {
    let free = max(0, available - columns)
    return switch self {
    case .leading: 0
    case .trailing: free
    }
  }
}
