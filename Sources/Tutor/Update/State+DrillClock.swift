import Wording

extension State {
  /// Adds the time since the last event to the drill or interview that is being written in.
  ///
  /// A drill under another layer stands still.
  mutating func countTime() {
    for index in layers.indices {
      if case .interview(.talking(var talk)) = layers[index] {
        talk.writing.count(until: now, runs: index == layers.count - 1 && talk.isWriting)
        layers[index] = .interview(.talking(talk))
      }
      guard case .drill(var drill) = layers[index] else { continue }
      let runs = index == layers.count - 1 && drill.stage == .answering
      drill.writing.count(until: now, runs: runs)
      layers[index] = .drill(drill)
    }
  }

  /// The most seconds that count from one event to the next. The clock ticks twice a second, so a
  /// longer gap means that the machine slept.
  static let longestStep = 5.0

  /// Stops every timer until the next event, as while the program is suspended.
  mutating func stopClocks() {
    for index in layers.indices {
      if case .interview(.talking(var talk)) = layers[index] {
        talk.writing.stop()
        layers[index] = .interview(.talking(talk))
      }
      if case .quiz(var round) = layers[index] {
        round.countedAt = nil
        layers[index] = .quiz(round)
      }
      guard case .drill(var drill) = layers[index] else { continue }
      drill.writing.stop()
      layers[index] = .drill(drill)
    }
  }
}
