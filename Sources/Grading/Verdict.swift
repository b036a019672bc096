/// How an answer stands to one key point.
public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
  /// The point's essential idea is clearly there, in whatever words.
  case covered
  /// Half of a compound point, or a vague mention.
  case partial
  /// Not said, or a bare term without a claim.
  case missed
  /// The answer asserts the opposite.
  case contradicted

  /// The share of the point's weight that the verdict earns.
  public var credit: Double {
    switch self {
    case .covered: 1
    case .partial: 0.5
    case .missed, .contradicted: 0
    }
  }
}
