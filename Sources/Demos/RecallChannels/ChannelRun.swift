import Recommender
import Wording

/// A walk through ``RecallChannels``: each channel as it is fitted, then what they come to
/// together.
public struct ChannelRun: DemoRun {
  enum Source: Sendable {
    case videos(seed: UInt64, LatestWorld<ChannelWorld.Key, ChannelWorld>)
    case world(ChannelWorld)
  }

  /// How many rows of a list are shown.
  static let shown = 10

  let dials: ChannelDials
  private let source: Source
  private var place = WalkPlace<ChannelStep>()
  private var prepared: ChannelWorld?
  /// The lists of the first channels; nil before the first state.
  private var fitted: [ChannelLists]?

  init(dials: ChannelDials, source: Source) {
    self.dials = dials
    self.source = source
  }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let world = try world()
    let step =
      switch id {
      case .log: logStep(world)
      case .channels: try nextChannelsStep(world)
      case .overlap: overlapStep(fitted ?? [], world)
      case .merge: mergeStep(fitted ?? [], world)
      case .union: unionStep(fitted ?? [], world)
      }
    place.passed(step)
    return step
  }

  private mutating func world() throws(DemoError) -> ChannelWorld {
    if let prepared { return prepared }
    let made: ChannelWorld =
      switch source {
      case .videos(let seed, let worlds):
        try worlds.world(of: ChannelWorld.Key(newShare: dials.newShare ?? 0, seed: seed)) {
          key throws(DemoError) in try ChannelWorld(key)
        }
      case .world(let world): world
      }
    prepared = made
    return made
  }

  /// One more channel; before the first nothing is computed.
  private mutating func nextChannelsStep(_ world: ChannelWorld) throws(DemoError) -> DemoStep {
    if let known = fitted {
      let kind = ChannelKind.allCases[known.count]
      let lists = try world.lists(of: kind, isCopy: dials.areCopies)
      fitted = known + [ChannelLists(kind: kind, lists: lists)]
    } else {
      fitted = []
    }
    return channelsStep(fitted ?? [], world)
  }

  /// The channels with their quotas as the merger takes them, for one of the users who are asked.
  ///
  /// - Parameter without: a channel that is switched off.
  func offered(
    _ channels: [ChannelLists],
    to user: Int,
    without dropped: ChannelKind? = nil
  ) -> [RecallChannel] {
    channels.map { channel in
      RecallChannel(
        name: channel.kind.rawValue,
        candidates: channel.lists[user],
        quota: channel.kind == dropped ? 0 : dials.quota(channel.kind)
      )
    }
  }
}
