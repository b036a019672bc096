import Recommender
import Wording

/// Someone who is kept out of what is learnt, and comes as new.
struct LadderNewcomer: Sendable {
  /// Who it is, in the whole log.
  let user: UserIndex
  /// What was clicked first, earliest first: what may be learnt of the newcomer.
  let clicks: [ItemIndex]
  /// What was clicked last: the test.
  let targets: Set<ItemIndex>
  /// What was registered in a made world.
  let group: PersonGroup?
  /// How the group is called, where anything was registered.
  let groupTitle: Bilingual?
  /// What was registered, as the ladder takes it.
  let attributes: [String: [String]]
  /// What the newcomer truly likes, the strongest first.
  let taste: [WorldTopic]
  /// How each of the newcomer's own ticks is made, two at most.
  let ticks: [Tick]

  /// A tick: the newcomer's own, or at random where ``chance`` lies below the share of random
  /// ticks.
  struct Tick: Sendable {
    var chance: Double
    var own: String
    var random: String
  }

  /// What the newcomer ticks where a share of all ticks is made at random.
  func ticked(random share: Double) -> Set<String> {
    Set(ticks.map { $0.chance < share ? $0.random : $0.own })
  }
}
