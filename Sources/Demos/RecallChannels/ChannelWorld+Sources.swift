import Randomness
import Recommender
import Wording

extension ChannelWorld {
  /// The world that a seed makes, with a share of its videos new.
  init(_ key: Key) throws(DemoError) {
    var generator = RecallWorldGenerator(RecallWorldOptions(), seed: key.seed)
    var random = SeededGenerator(seed: key.seed).stream(1)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    let log = try HeldOutLog(world, newShare: key.newShare, using: &random)
    guard let made = Self(log) else { preconditionFailure("every world has a known person") }
    self = made
  }

  /// Reads the user's own log.
  init(reading data: DemoData) throws(DemoError) {
    guard let read = Self(try HeldOutLog(reading: data)) else {
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
