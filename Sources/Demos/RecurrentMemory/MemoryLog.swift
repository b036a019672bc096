/// How three memories came along in training, one place in the lists for each state that was shown.
struct MemoryLog: Hashable, Sendable {
  /// How many updates there are in all.
  let updates: Int
  /// After how many updates each state was shown.
  private(set) var places: [Int] = []
  /// The share of keys named rightly since the state before, by cell.
  private(set) var accuracies: [MemoryCell: [Double]] = [:]
  /// The gradient at step 1 against that at the last step, by cell.
  private(set) var ratios: [MemoryCell: [Double]] = [:]

  init(updates: Int) { self.updates = updates }

  /// How many updates were made.
  var done: Int { places.last ?? 0 }
  /// Whether all were.
  var isComplete: Bool { done >= updates }
  /// By how many updates the next state goes on: a hundred states in all.
  var stride: Int { min(max(1, updates / 100), updates - done) }

  /// Notes a state of all cells.
  mutating func append(_ readings: [MemoryCell: MemoryReading], done: Int) {
    places.append(done)
    for (cell, reading) in readings {
      accuracies[cell, default: []].append(reading.accuracy)
      ratios[cell, default: []].append(reading.ratio)
    }
  }

  /// Over how many of the last states ``finalAccuracy(of:)`` is a mean.
  var averaged: Int { min(10, places.count) }

  /// The mean accuracy of a cell over its last ten states.
  func finalAccuracy(of cell: MemoryCell) -> Double {
    let tail = (accuracies[cell] ?? []).suffix(averaged)
    return tail.reduce(0, +) / Double(tail.count)
  }

  /// Whether a cell remembers: nine keys in ten.
  func remembers(_ cell: MemoryCell) -> Bool { finalAccuracy(of: cell) >= 0.9 }

  /// Who learned to remember, as the choices of the prediction are called.
  var outcome: String {
    switch (remembers(.rnn), remembers(.lstm)) {
    case (true, true): "both"
    case (false, true): "lstm"
    case (true, false): "rnn"
    case (false, false): "neither"
    }
  }
}
