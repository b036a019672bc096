/// What a net makes of some examples.
struct NetworkScore: Hashable, Sendable {
  /// The mean cross-entropy in nats.
  var loss: Double
  /// The share that was right; NaN where the net gives no numbers.
  var accuracy: Double
}
