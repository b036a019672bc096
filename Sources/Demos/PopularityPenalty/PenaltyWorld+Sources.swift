import Recommender
import Wording

extension PenaltyWorld {
  /// The world that a seed makes; the earliest four fifths of its clicks are learnt from.
  init(skew: Double, seed: UInt64) throws(DemoError) {
    var options = RecallWorldOptions()
    options.skew = skew
    var generator = RecallWorldGenerator(options, seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    let made = Self(
      split: world.interactions.split(.timeFraction(Self.learntShare), seed: seed),
      isMade: true,
      hasTimes: true,
      itemNames: world.videos.map(\.title),
      userNames: world.people,
      topics: world.videos.map(\.topic)
    )
    guard let made else { preconditionFailure("every world has two videos and a known person") }
    self = made
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
          zh: "\(data.name)：每人最后一次点击留作考题之后，剩下的不够学。"
            + "至少要有一个用户喜欢过（值大于 0）两个物品，并且剩下两个有人喜欢的物品。",
          en: "\(data.name): with everyone's last click kept back as the test, too little is left "
            + "to learn from. At least one user must like two items (with a value above 0), and "
            + "two items that anyone likes must remain."
        )
      )
    }
    self = read
  }
}
