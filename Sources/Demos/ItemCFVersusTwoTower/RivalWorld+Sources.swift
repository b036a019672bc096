import Randomness
import Recommender
import Wording

extension RivalWorld {
  /// The world that a seed makes: videos with topic and format as attributes, some of them new, and
  /// some that go with a video of another topic.
  init(_ key: Key) throws(DemoError) {
    var options = RecallWorldOptions()
    options.people = key.people
    options.pairShare = key.pairShare
    var generator = RecallWorldGenerator(options, seed: key.seed)
    var random = SeededGenerator(seed: key.seed).stream(1)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    let topics = world.items.map { $0.topic.map { [$0.id] } ?? [] }
    let formats = world.items.map { $0.format.map { [$0.id] } ?? [] }
    let made = try Self(
      try HeldOutLog(world, newShare: Self.newShare, using: &random),
      attributes: AttributeTable(
        names: world.interactions.items,
        attributes: [
          AttributeTable.Attribute(name: "topic", values: topics),
          AttributeTable.Attribute(name: "format", values: formats),
        ]
      ),
      topics: world.items.map(\.topic),
      // Where no click follows a pair, two that happen to be drawn for one are none.
      partners: key.pairShare > 0 ? world.partners : []
    )
    guard let made else { preconditionFailure("every world has a known person") }
    self = made
  }

  /// The share of the made videos that are new.
  private static let newShare = 0.3

  /// Reads the user's own log; every column that no role is known for says something of the item.
  init(reading data: DemoData) throws(DemoError) {
    let log = try HeldOutLog(reading: data)
    let table = try data.itemAttributes()
    let known = table.attributes.filter { CSVColumnRole.meant(by: $0.name) == nil }
    let attributes = known.isEmpty ? nil : AttributeTable(names: table.names, attributes: known)
    guard let read = try Self(log, attributes: attributes) else {
      throw .data(Self.tooLittle(data))
    }
    self = read
  }

  private static func tooLittle(_ data: DemoData) -> Bilingual {
    Bilingual(
      zh: "\(data.name)：没有一个用户喜欢过（值大于 0）两个以上的物品，留出最后一个就没有可学的了。",
      en:
        "\(data.name): no user likes two items (with a value above 0); with the last one held out "
        + "there is nothing to learn from."
    )
  }
}
