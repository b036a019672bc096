import Randomness
import Recommender
import Wording

extension PenaltyWorld {
  /// The world that a seed makes.
  init(_ dials: PenaltyDials.World, seed: UInt64) throws(DemoError) {
    var options = RecallWorldOptions(dials.kind)
    options.skew = dials.skew
    options.crowdShare = dials.crowd
    var generator = RecallWorldGenerator(options, seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    var random = SeededGenerator(seed: seed)
    let made = Self(
      try HeldOutLog(world, using: &random),
      topics: world.items.map(\.topic)
    )
    guard let made else { preconditionFailure("every world has two videos and a known person") }
    self = made
  }

  /// Reads the user's own log.
  init(reading data: DemoData) throws(DemoError) {
    guard let read = Self(try HeldOutLog(reading: data)) else {
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
