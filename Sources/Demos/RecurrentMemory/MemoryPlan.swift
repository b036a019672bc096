import Neural

/// What the memories and their task are made of, as the dials say.
struct MemoryPlan: Hashable, Sendable {
  /// The cell that is walked through time; all three are compared and trained.
  var cell: MemoryCell
  /// How many steps a sequence has.
  var length: Int
  /// The standard deviation of what follows the first step.
  var noise: Double
  /// How many units a cell has.
  var width: Int
  /// The bias of the LSTM's forget gates and of the GRU's update gates before training.
  var forgetBias: Double
  /// How the weights from state to state begin.
  var initialiser: NetworkInitialiser

  /// How many sequences are computed at once: fewer where they are long and wide.
  var batch: Int { isLarge ? 16 : 32 }

  /// How often a training updates the weights: fewer times where a pass costs more.
  var updates: Int { isLarge ? 100 : 200 }

  private var isLarge: Bool { length * width > 4096 }

  /// The initialiser of the weights from state to state, `[width, width]` for each gate.
  var recurrent: Initialiser { initialiser.initialiser(inputs: width) }
}
