import Neural

/// The attributes of users or of items as a tower reads them.
///
/// Each attribute has a small table with a row for every value; something with several values, such
/// as genres, gets their mean, and one with none gets zeros. Values that fewer than a minimum have
/// are passed over, and with them attributes like titles, whose values are but other ids.
struct AttributeFeatures: Hashable, Sendable {
  /// One attribute.
  struct Feature: Hashable, Sendable {
    /// Its name in the table.
    var name: String
    /// How many values it has that count.
    var valueCount: Int
    /// The values of every user or item: `[names]`.
    var rows: [[Int32]]
  }

  /// The attributes that have values that count, in the table's order.
  let features: [Feature]

  /// Reads a table for users or items by their names; no table is one without attributes.
  /// O(values).
  init(_ table: AttributeTable?, for names: IdentifierTable, minimum: Int) {
    guard let table else {
      features = []
      return
    }
    let places = names.names.map { table.names.index(of: $0) }
    features = table.attributes.compactMap { attribute in
      let found = places.map { place in place.map { Set(attribute.rows[$0]).sorted() } ?? [] }
      var counts = Array(repeating: 0, count: attribute.vocabulary.count)
      for values in found { for value in values { counts[Int(value)] += 1 } }
      var (numbers, valueCount) = (Array(repeating: Int32(-1), count: counts.count), 0)
      for (value, count) in counts.enumerated() where count >= minimum {
        numbers[value] = Int32(truncatingIfNeeded: valueCount)
        valueCount += 1
      }
      guard valueCount > 0 else { return nil }
      return Feature(
        name: attribute.name,
        valueCount: valueCount,
        rows: found.map { $0.map { numbers[Int($0)] }.filter { $0 >= 0 } }
      )
    }
  }

  /// Whether anything is known of a user or an item.
  func knows(_ index: Int) -> Bool { features.contains { !$0.rows[index].isEmpty } }

  /// A feature's values of some users or items, a group each; nothing of an index below 0.
  func bags(of feature: Int, for indices: [Int32]) -> RowBags {
    var bags = RowBags()
    let rows = features[feature].rows
    for index in indices {
      let values = index < 0 ? [] : rows[Int(index)]
      for value in values { bags.append(row: value, weight: 1 / Float(values.count)) }
      bags.closeGroup()
    }
    return bags
  }
}
