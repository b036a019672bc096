import Randomness
import Recommender
import Wording

/// A log in two parts with its names: what is learnt from, and what is asked for.
struct HeldOutLog: Sendable {
  /// What the items of a made log are; nil for a log of the user's.
  let kind: WorldKind?
  /// Whether it says when something was clicked.
  let hasTimes: Bool
  /// The two parts.
  let split: Split
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]

  /// The share of a made log, by time, that is learnt from.
  static let learntShare = 0.8

  /// Cuts a made log: its earliest four fifths are learnt from.
  ///
  /// - Parameters:
  ///   - newShare: which share of the items that have a topic is new. Their earlier clicks are
  ///     taken out of the log, as if they had been uploaded at the cut.
  ///   - random: draws the new ones.
  /// - Throws: ``DemoError/cancelled``.
  init(
    _ world: RecallWorld,
    newShare: Double = 0,
    using random: inout SeededGenerator
  ) throws(DemoError) {
    let cut = world.interactions.split(.timeFraction(Self.learntShare), seed: 0)
    let known = world.items.indices.filter { world.items[$0].topic != nil }
    let count = Int((newShare * Double(known.count)).rounded())
    let late = Set(random.sample(count, of: known))
    do {
      split = Split(train: try Self.log(cut.train, without: late), test: cut.test)
    } catch {
      throw DemoError(error)
    }
    (kind, hasTimes) = (world.kind, true)
    itemNames = world.items.map(\.title)
    userNames = world.people
  }

  /// Reads the user's own log; the latest interaction of everyone who has two or more is asked for.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.log()
    hasTimes = log.hasTimes
    kind = nil
    split = log.interactions.split(.leaveLastOut, seed: 0)
    itemNames = log.titles.map { Bilingual(zh: $0, en: $0) }
    userNames = log.interactions.users.names.map { Bilingual(zh: $0, en: $0) }
  }

  /// The log under the same indices, without what was done with some items.
  private static func log(
    _ log: Interactions,
    without items: Set<Int>
  ) throws(RecommenderError) -> Interactions {
    guard !items.isEmpty else { return log }
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

  /// Whether a seed made it; else it is the user's.
  var isMade: Bool { kind != nil }

  /// An item's name within a sentence.
  func quoted(_ item: ItemIndex) -> Bilingual {
    let name = itemNames[item.value]
    return kind?.quoted(name) ?? Bilingual(zh: "“\(name.zh)”", en: name.en)
  }
}
