/// How well whole rankings tell what users did next from the rest.
///
/// See ``Evaluation/areas(_:progress:)``.
public struct AreaFigures: Hashable, Sendable {
  /// The area under the curve of all users' items together, or nil where one kind is missing.
  public var pooled: Double?
  /// GAUC: the mean of the users' own areas, each weighed by its items; nil where all lack a kind.
  public var grouped: Double?
  /// How many users were looked at.
  public var users: Int

  /// Creates figures.
  public init(pooled: Double?, grouped: Double?, users: Int) {
    self.pooled = pooled
    self.grouped = grouped
    self.users = users
  }
}
