/// What a new user is shown after picking a few tags: the third rung.
///
///     score(i) = prior(i) · (floor + |tags(i) ∩ picked| / √|tags(i)|)
///
/// The prior is what is liked at all, or in the user's group: a picked genre does not make a bad
/// film good. The root keeps an item with every tag from matching everyone, and still rates two
/// matches above one. An item without tags keeps floor · prior.
public struct OnboardingTags: Hashable, Sendable {
  /// The tags by name, in the order of the vocabulary.
  public let tags: [String]
  /// What an item without a match keeps of its prior, at least 0.
  public let floor: Double
  private let itemTags: [[Int32]]

  /// Reads the tags of a log's items. O(items).
  ///
  /// - Precondition: the floor is finite and at least 0.
  public init(
    attribute name: String,
    of table: AttributeTable,
    for items: IdentifierTable,
    floor: Double = 0.3
  ) {
    precondition(floor >= 0 && floor.isFinite, "a floor of \(floor)")
    self.floor = floor
    let attribute = table.attributes.first { $0.name == name }
    tags = attribute?.vocabulary.names ?? []
    itemTags = items.names.map { item in
      guard let attribute, let row = table.names.index(of: item) else { return [] }
      return Set(attribute.rows[row]).sorted()
    }
  }

  /// The prior with the picked tags: `[items]`. O(items · tags of an item).
  public func scores(picked: Set<String>, prior: [Double]) -> [Double] {
    precondition(prior.count == itemTags.count, "\(prior.count) priors, \(itemTags.count) items")
    let chosen = Set(
      tags.indices.filter { picked.contains(tags[$0]) }.map { Int32(truncatingIfNeeded: $0) }
    )
    return prior.indices.map { item in
      let own = itemTags[item]
      guard !own.isEmpty else { return prior[item] * floor }
      let matches = own.count { chosen.contains($0) }
      return prior[item] * (floor + Double(matches) / Double(own.count).squareRoot())
    }
  }
}
