/// What a training of two towers showed, one place in the lists for each state.
struct RivalLog: Hashable, Sendable {
  /// How many batches there are in all.
  let total: Int
  /// How many batches make an epoch, at least 1.
  let batchesInEpoch: Int
  /// After how many batches each state was measured, from 0.
  private(set) var places: [Int] = []
  /// The mean loss since the state before, in nats; NaN at the first.
  private(set) var losses: [Double] = []
  /// What the lists came to.
  private(set) var figures: [RivalFigures] = []

  init(total: Int, batchesInEpoch: Int) {
    self.total = total
    self.batchesInEpoch = max(1, batchesInEpoch)
  }

  /// How many batches were learnt from.
  var done: Int { places.last ?? 0 }
  /// Whether all were.
  var isComplete: Bool { !places.isEmpty && done >= total }
  /// By how many batches the next state goes on: some twenty states in all, and of a long training
  /// more, so that none takes long.
  var stride: Int { min(max(1, min(total / 20, 20)), total - done) }
  /// The states in epochs.
  var epochs: [Double] { places.map { Double($0) / Double(batchesInEpoch) } }
  /// The whole training in epochs.
  var epochCount: Double { Double(total) / Double(batchesInEpoch) }

  /// Notes a state.
  mutating func append(loss: Double, _ figures: RivalFigures, done: Int) {
    places.append(done)
    losses.append(loss)
    self.figures.append(figures)
  }

  /// The log as it was at one of its states, counted from 0.
  func upTo(state: Int) -> RivalLog {
    var log = self
    let rest = max(0, places.count - state - 1)
    log.places.removeLast(rest)
    log.losses.removeLast(rest)
    log.figures.removeLast(rest)
    return log
  }
}
