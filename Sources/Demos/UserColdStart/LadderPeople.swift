import Recommender
import Wording

/// What the people of a log registered, and which groups that makes.
struct LadderPeople: Sendable {
  /// The attributes that make a group, by the log's users.
  let table: AttributeTable
  /// How the group of each person is called: `[users]`; nil where nothing was registered.
  let titles: [Bilingual?]

  /// The names of the attributes that make a group.
  var attributes: [String] { table.attributes.map(\.name) }
  /// Whether anything makes a group.
  var hasGroups: Bool { !table.attributes.isEmpty }

  /// A log of whose people nothing is known.
  init(unknown users: IdentifierTable) {
    table = AttributeTable(names: users, attributes: [])
    titles = Array(repeating: nil, count: users.count)
  }

  /// The groups of a made world: age and place.
  init(_ groups: [PersonGroup], of users: IdentifierTable) {
    table = AttributeTable(
      names: users,
      attributes: [
        AttributeTable.Attribute(name: "age", values: groups.map { [$0.age.rawValue] }),
        AttributeTable.Attribute(name: "place", values: groups.map { [$0.place.rawValue] }),
      ]
    )
    titles = groups.map(\.title)
  }

  /// The groups that a table of the user's makes; nil where no attribute makes any.
  ///
  /// Numbers with more than ten different values are cut into fifths, each of about as many people.
  /// Attributes are taken from the one with the largest groups on, as long as a person's group has
  /// at least 20 people on average, or a quarter of all where that is fewer. O(values).
  init?(reading known: AttributeTable, for users: IdentifierTable) {
    let least = min(Self.leastMean, Double(users.count) / 4)
    let read = known.attributes.map { attribute in
      let values = users.names.map { known.values(of: attribute.name, for: $0) }
      return (name: attribute.name, values: Self.banded(values))
    }
    let sized = read.enumerated().map { place, column in
      (place: place, column: column, mean: Self.meanSize([column.values]))
    }
    .filter { Set($0.column.values.filter { !$0.isEmpty }).count > 1 && $0.mean >= least }
    .sorted { ($1.mean, $0.place) < ($0.mean, $1.place) }
    var taken: [(name: String, values: [[String]])] = []
    for one in sized where Self.meanSize(taken.map(\.values) + [one.column.values]) >= least {
      taken.append(one.column)
    }
    guard !taken.isEmpty else { return nil }
    table = AttributeTable(
      names: users,
      attributes: taken.map { AttributeTable.Attribute(name: $0.name, values: $0.values) }
    )
    titles = users.names.indices.map { user in
      let values = taken.flatMap { $0.values[user] }
      guard !values.isEmpty else { return nil }
      return Bilingual(zh: values.joined(separator: "·"), en: values.joined(separator: ", "))
    }
  }

  /// What someone registered, as the ladder takes it.
  func values(of user: Int) -> [String: [String]] {
    let found = table.attributes.map { attribute in
      (attribute.name, attribute.rows[user].map { attribute.vocabulary[Int($0)] })
    }
    return Dictionary(found) { first, _ in first }
  }

  /// How many people a group of the user's must have on average: as many as the dial's λ begins
  /// with, so that the group is heard as much as everyone.
  private static let leastMean = 20.0

  /// How large the group of someone is on average, of those who registered anything: Σ n² / Σ n.
  private static func meanSize(_ columns: [[[String]]]) -> Double {
    var sizes: [[[String]]: Int] = [:]
    for user in columns[0].indices {
      let group = columns.map { $0[user] }
      if group.contains(where: { !$0.isEmpty }) { sizes[group, default: 0] += 1 }
    }
    let total = sizes.values.reduce(0, +)
    return total == 0 ? 0 : Double(sizes.values.reduce(0) { $0 + $1 * $1 }) / Double(total)
  }

  /// Up to how many different numbers are taken as they are.
  private static let mostNumbers = 10
  /// Into how many bands others are cut.
  private static let bands = 5

  /// Numbers as bands, `18–24`; anything else as it is.
  private static func banded(_ values: [[String]]) -> [[String]] {
    let given = values.filter { !$0.isEmpty }
    let numbers = given.compactMap { $0.count == 1 ? Double($0[0]) : nil }
    guard numbers.count == given.count, Set(numbers).count > mostNumbers else { return values }
    let sorted = numbers.sorted()
    let edges = (1..<bands).map { sorted[sorted.count * $0 / bands] }
    func band(of number: Double) -> Int { edges.count { $0 <= number } }
    var ends: [Int: (low: String, high: String)] = [:]
    let ascending = given.compactMap { value in Double(value[0]).map { ($0, value[0]) } }
      .sorted { $0.0 < $1.0 }
    for (number, text) in ascending {
      ends[band(of: number)] = (ends[band(of: number)]?.low ?? text, text)
    }
    return values.map { value in
      guard let number = value.first.flatMap(Double.init), let end = ends[band(of: number)] else {
        return value
      }
      return [end.low == end.high ? end.low : "\(end.low)–\(end.high)"]
    }
  }
}
