/// What users of one group liked, drawn towards what all did: the second rung for a new user.
///
///     score(g, i) = (likes of i in g + λ · likes of i / users) / (users of g + λ)
///
/// A group is everyone with the same values of the chosen attributes. λ is how many users the whole
/// log's opinion is worth: of a group of three it says nearly all, of one of a thousand next to
/// nothing. A user whose values nobody shares gets the whole log's share of likes, times λ/λ = 1.
///
/// Source: the shrinkage is that of James and Stein, in the form of Efron and Morris, "Data
/// analysis using Stein's estimator", JASA 70(350), 1975, doi:10.1080/01621459.1975.10479864;
/// groups as in Pazzani, "A framework for collaborative, content-based and demographic filtering",
/// Artificial Intelligence Review 13, 1999, doi:10.1023/A:1006544522159.
public struct DemographicPopularity: Hashable, Sendable {
  /// The attributes that make a group.
  public let attributes: [String]
  /// λ.
  public let shrinkage: Double
  /// How many users each group has.
  public let groupSizes: [Group: Int]
  /// How many of them liked each item: `[items]` a group.
  private let groupLikes: [Group: [Int32]]
  /// The share of all users who liked each item: `[items]`.
  private let overall: [Double]

  /// The values of the chosen attributes, in their order.
  public typealias Group = [[String]]

  /// Counts likes by group. O(likes + groups · items).
  ///
  /// Users without a row in the table are the group without values.
  ///
  /// - Precondition: the shrinkage is finite and at least 0.
  public init(
    _ likes: Likes,
    users table: AttributeTable,
    by attributes: [String],
    shrinkage: Double = 20
  ) {
    precondition(shrinkage >= 0 && shrinkage.isFinite, "a shrinkage of \(shrinkage)")
    self.attributes = attributes
    self.shrinkage = shrinkage
    let (users, items) = (likes.interactions.users, likes.interactions.items.count)
    var sizes: [Group: Int] = [:]
    var counts: [Group: [Int32]] = [:]
    var total = Array(repeating: 0.0, count: items)
    var active = 0
    for (user, name) in users.names.enumerated() {
      let history = likes.history(of: user)
      guard !history.isEmpty else { continue }
      active += 1
      let group = attributes.map { table.values(of: $0, for: name).sorted() }
      sizes[group, default: 0] += 1
      for place in history {
        let item = Int(likes.items[place])
        counts[group, default: Array(repeating: 0, count: items)][item] += 1
        total[item] += 1
      }
    }
    groupSizes = sizes
    groupLikes = counts
    overall = total.map { active == 0 ? 0 : $0 / Double(active) }
  }

  /// The share of the group who liked each item, shrunk: `[items]`, in [0, 1]. O(items).
  ///
  /// - Parameter values: the user's values by attribute; an attribute that is missing has none.
  public func scores(for values: [String: [String]]) -> [Double] {
    let group = attributes.map { (values[$0] ?? []).sorted() }
    guard let size = groupSizes[group], let likes = groupLikes[group] else { return overall }
    let divisor = Double(size) + shrinkage
    return overall.indices.map { (Double(likes[$0]) + shrinkage * overall[$0]) / divisor }
  }

  /// The share of all users who liked each item: `[items]`, in [0, 1]; the first rung.
  public var overallScores: [Double] { overall }
}
