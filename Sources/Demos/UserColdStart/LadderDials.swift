import Recommender

/// The dials' values as the options of the ladder, of its world and of the newcomers.
struct LadderDials: Hashable, Sendable {
  /// How likely a topic of a person's taste is the group's; nil for a log of the user's.
  let groupPull: Double?
  /// λ: how many users the whole log's opinion is worth; 0 for a log without groups.
  let shrinkage: Double
  /// What is ticked for the newcomer that is followed: tags, and ``own`` for those that the
  /// newcomer would tick.
  let picks: [String]
  /// The share of ticks that newcomers make at random.
  let randomTicks: Double
  /// How many clicks the newcomers have made in the step on clicks.
  let clicks: Int
  /// κ: how many clicks the prior is worth.
  let priorClicks: Double
  /// The length K of the lists.
  let listLength: Int
  /// Which policy explores.
  let policy: LadderPolicy
  /// α of LinUCB: how much what is not known yet is worth.
  let exploration: Double
  /// How many videos each newcomer is shown one by one.
  let rounds: Int

  init(_ values: DialSettings) {
    let hasWorld = values.values[ID.groupPull] != nil
    groupPull = hasWorld ? values.number(ID.groupPull) : nil
    shrinkage = values.values[ID.shrinkage] == nil ? 0 : values.number(ID.shrinkage)
    picks = values.values[ID.tags] == nil ? [] : values.picks(ID.tags)
    randomTicks = hasWorld ? values.number(ID.randomTicks) : 0
    clicks = Int(values.number(ID.clicks))
    priorClicks = values.number(ID.priorClicks)
    listLength = Int(values.number(ID.listLength))
    policy = hasWorld ? LadderPolicy(rawValue: values.choice(ID.policy)) ?? .linUCB : .linUCB
    exploration = hasWorld ? values.number(ID.exploration) : 0
    rounds = hasWorld ? Int(values.number(ID.rounds)) : 0
  }

  /// The dials' names.
  enum ID {
    static let groupPull = "group-influence"
    static let shrinkage = "shrinkage"
    static let tags = "tags"
    static let randomTicks = "random-ticks"
    static let clicks = "clicks"
    static let priorClicks = "prior-clicks"
    static let listLength = "list-length"
    static let policy = "policy"
    static let exploration = "exploration"
    static let rounds = "rounds"

    /// The dials that only the made world has a use for.
    static let ofTheWorld = [groupPull, randomTicks, policy, exploration, rounds]
  }

  /// The option's id of what the newcomer would tick.
  static let own = "own"
}
