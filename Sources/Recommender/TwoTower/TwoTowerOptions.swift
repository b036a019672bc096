public import Neural

/// The settings of a ``TwoTower``: what each tower reads, its size, and how it is trained.
public struct TwoTowerOptions: Hashable, Sendable {
  /// Whether the user tower has a row of its own for every user.
  public var usesUserID = true
  /// Whether it reads the items that the user liked before, pooled into one vector.
  public var usesHistory = true
  /// Whether the item tower has a row of its own for every item.
  public var usesItemID = true
  /// How many of the latest likes are read.
  public var historyLength = 20
  /// How they weigh in the pool; the weights are brought to the sum 1.
  public var history = HistoryWeighting(positionDecay: 0.9)
  /// The share of examples whose ids are hidden in training, so that a tower learns to do without.
  ///
  /// Source: Volkovs, Yu and Poutanen, "DropoutNet: addressing cold start in recommender systems",
  /// NIPS 2017.
  public var idDropout = 0.0
  /// Whether items that nobody liked are recommended too, by their attributes.
  public var recommendsNewItems = false
  /// Values of an attribute that fewer users, or items, have are passed over: they would be ids.
  public var minimumAttributeCount = 5

  /// How many numbers an id has, and each item of a history.
  public var embeddingDimensions = 64
  /// How many numbers an attribute has; 0 for no table: its values then stand in the layers' input
  /// themselves, each with its share of 1.
  public var attributeDimensions = 8
  /// The units of each tower's rectified layers, from the input on; without any a tower is linear.
  public var hiddenUnits: [Int] = []
  /// How many numbers a vector has: `width` in ``VectorIndex``.
  public var outputDimensions = 64
  /// How the layers' weights begin; nil for He's start of rectified layers and Xavier's of the
  /// last.
  public var layerInitialiser: Initialiser?
  /// Whether vectors are brought to length 1, so that their product is the cosine.
  public var normalisesOutputs = true
  /// τ: products are divided by it before the softmax. Low ones make much of small differences.
  public var temperature = 0.15

  /// What an example's own item is held against.
  public var negatives = Negatives.inBatch
  /// How their logits are corrected.
  public var logQCorrection = LogQCorrection.negativesOnly
  /// Negatives from the model's own lists, or nil for none.
  public var hardNegatives: HardNegatives?

  /// How often every example is met.
  public var epochs = 8
  /// How many examples make a step, at most; an epoch's batches are of nearly the same size.
  public var batchSize = 1024
  /// η of Adam.
  public var learningRate = 0.002
  /// λ of the penalty λ/2 · Σ w² on what a step changes.
  public var weightDecay = 0.0
  /// Whether a step moves every row of the tables, as Adam's formula has it: those that no example
  /// of a batch reads go on by their moments, and the step costs as much as the tables are large.
  /// Without, such a row and its moments rest (lazy update).
  public var updatesWholeTables = false
  /// What weights, order, negatives and hidden ids are drawn from.
  public var seed: UInt64 = 7

  /// Creates the settings that `viva evaluate` uses.
  public init() {}

  /// Finds an option that no fit could use.
  ///
  /// - Throws: ``RecommenderError/option(name:value:range:)``.
  func check() throws(RecommenderError) {
    try Self.check("historyLength", Double(historyLength), 1...100_000)
    try Self.check("history.positionDecay", history.positionDecay, 0...1)
    try Self.check("idDropout", idDropout, 0...1)
    try Self.check("minimumAttributeCount", Double(minimumAttributeCount), 1...1e9)
    try Self.check("embeddingDimensions", Double(embeddingDimensions), 1...65_536)
    try Self.check("attributeDimensions", Double(attributeDimensions), 0...65_536)
    for units in hiddenUnits { try Self.check("hiddenUnits", Double(units), 1...65_536) }
    try Self.check("outputDimensions", Double(outputDimensions), 1...65_536)
    try Self.check("temperature", temperature, 1e-4...1e4)
    try Self.check("epochs", Double(epochs), 0...1e6)
    try Self.check("batchSize", Double(batchSize), 1...1e6)
    try Self.check("learningRate", learningRate, 0...1e3)
    try Self.check("weightDecay", weightDecay, 0...1e3)
    switch negatives {
    case .inBatch, .all: break
    case .uniform(let count): try Self.check("negatives.count", Double(count), 1...1e6)
    case .popularity(let count, let exponent):
      try Self.check("negatives.count", Double(count), 1...1e6)
      try Self.check("negatives.exponent", exponent, 0...4)
    }
    guard let hardNegatives else { return }
    try Self.check("hardNegatives.count", Double(hardNegatives.count), 1...1000)
    try Self.check("hardNegatives.depth", Double(hardNegatives.depth), 1...1e6)
    try Self.check("hardNegatives.warmUpEpochs", Double(hardNegatives.warmUpEpochs), 0...1e6)
  }

  /// A value that is not a number is in no range.
  private static func check(
    _ name: String,
    _ value: Double,
    _ range: ClosedRange<Double>
  ) throws(RecommenderError) {
    if !range.contains(value) { throw .option(name: name, value: value, range: range) }
  }
}
