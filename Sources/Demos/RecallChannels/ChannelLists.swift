import Recommender

/// What a channel found for everyone who is asked.
struct ChannelLists {
  /// Which channel.
  let kind: ChannelKind
  /// Its lists, best first: `[asked users, at most ChannelWorld.depth]`.
  let lists: [[Recommendation]]

  /// The items alone.
  var items: [[ItemIndex]] { lists.map { $0.map(\.item) } }
}
