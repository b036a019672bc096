/// How a number's size is turned into a length.
public enum MeasureScale: String, Hashable, Sendable, CaseIterable {
  /// Equal differences take equal lengths.
  case linear
  /// Equal ratios take equal lengths; zero stands at the start.
  case logarithmic
}
