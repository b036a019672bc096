/// Work within a fit that may take long or much memory, as it is announced before it begins.
public enum FitStage: Hashable, Sendable {
  /// A dense symmetric matrix `[size, size]` is filled and inverted, in so many bytes. O(size³).
  case inversion(size: Int, bytes: Double)
}
