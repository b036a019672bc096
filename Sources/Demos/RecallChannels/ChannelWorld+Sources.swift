import Randomness
import Recommender
import Wording

extension ChannelWorld {
  /// The world that a seed makes; the earliest four fifths of its clicks are learnt from.
  ///
  /// A share of the videos that have a topic is new: their earlier clicks are taken out of the log, as if
  /// they had been uploaded at the cut.
  init(newShare: Double, seed: UInt64) throws(DemoError) {
    var generator = RecallWorldGenerator(RecallWorldOptions(), seed: seed)
    var random = SeededGenerator(seed: seed).stream(1)
    let world: RecallWorld
    let split: Split
    do throws(RecommenderError) {
      world = try generator.world()
      let cut = world.interactions.split(.timeFraction(PenaltyWorld.learntShare), seed: seed)
      let known = world.videos.indices.filter { world.videos[$0].topic != nil }
      let count = Int((newShare * Double(known.count)).rounded())
      let late = Set(random.sample(count, of: known))
      split = Split(train: try Self.log(cut.train, without: late), test: cut.test)
    } catch {
      throw DemoError(error)
    }
    let made = Self(
      split: split,
      isMade: true,
      hasTimes: true,
      itemNames: world.videos.map(\.title),
      userNames: world.people
    )
    guard let made else { preconditionFailure("every world has a known person") }
    self = made
  }

  /// The log under the same indices, without what was done with some items.
  private static func log(
    _ log: Interactions,
    without items: Set<Int>
  ) throws(RecommenderError) -> Interactions {
    var columns = InteractionColumns()
    var (times, values): ([Int], [Double]) = ([], [])
    for user in log.users.names.indices {
      for entry in log.history(of: UserIndex(user)) where !items.contains(entry.item.value) {
        columns.users.append(Int32(truncatingIfNeeded: user))
        columns.items.append(Int32(truncatingIfNeeded: entry.item.value))
        times.append(entry.time)
        values.append(entry.value)
      }
    }
    columns.times = times
    columns.values = values
    return try Interactions(users: log.users, items: log.items, columns: columns)
  }

  /// Reads the user's own log; the latest like of everyone who has two or more is asked for.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.loaded(by: CSVLoader().load)
    let read = Self(
      split: log.interactions.split(.leaveLastOut, seed: 0),
      isMade: false,
      hasTimes: log.hasTimes,
      itemNames: log.titles.map { Bilingual(zh: $0, en: $0) },
      userNames: log.interactions.users.names.map { Bilingual(zh: $0, en: $0) }
    )
    guard let read else {
      throw .data(
        Bilingual(
          zh: "\(data.name)：没有一个用户喜欢过（值大于 0）两个以上的物品，留出最后一个就没有可学的了。",
          en:
            "\(data.name): no user likes two items (with a value above 0); with the last one held out "
            + "there is nothing to learn from."
        )
      )
    }
    self = read
  }
}
