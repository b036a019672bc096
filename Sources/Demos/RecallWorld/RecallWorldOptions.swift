/// What the people of a ``RecallWorld`` do, each effect with its own dial.
///
/// A click goes to the **crowd** with the probability ``crowdShare`` and to one's own **taste**
/// otherwise. The crowd clicks the video of popularity rank r in proportion to r^(−skew). A fan
/// looks further than the crowd: within the session's topic, in proportion to r^(−skew ·
/// ``fanSkew``).
struct RecallWorldOptions: Hashable, Sendable {
  /// How many people there are, at most as many as ``PersonName/all`` has names.
  var people = 320
  /// How steeply popularity falls with its rank; 0 makes all videos alike.
  var skew = 1.2
  /// The share of clicks that follow the crowd, whatever the session is about.
  var crowdShare = 0.4
  /// The share of ``skew`` that counts among the videos of one topic.
  var fanSkew = 0.5
  /// How many topics a person has a taste for.
  var topics = 2...3
  /// How many sessions a person has.
  var sessions = 5...9
  /// How many clicks a session has.
  var clicks = 3...6
  /// Over how many days the sessions are spread.
  var days = 60
  /// How likely each of a person's topics is one that the person's group leans to, in [0, 1]; the
  /// others are drawn from all. Nil where people belong to no group.
  var groupPull: Double?
  /// The share of clicks that go to the partner of a video clicked before, as beer goes with
  /// nappies: pairs of like popularity and other topics, which no attribute tells of. 0 for none.
  var pairShare = 0.0
}
