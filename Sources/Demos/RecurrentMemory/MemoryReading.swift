/// What some updates of one memory showed.
struct MemoryReading: Hashable, Sendable {
  /// The share of keys named rightly.
  var accuracy: Double
  /// The gradient at step 1 against that at the last step.
  var ratio: Double
}
