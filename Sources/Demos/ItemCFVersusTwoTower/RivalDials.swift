import Recommender

/// The dials' values as the options of the world, of the towers and of the merged list.
struct RivalDials: Hashable, Sendable {
  /// How many people there are; nil for a log of the user's.
  let people: Int?
  /// The share of clicks that go to partners.
  let pairShare: Double
  /// The length K of all lists.
  let length: Int
  /// What the item tower reads.
  let features: Features
  /// What an example's own item is held against.
  let negatives: Negatives
  /// Whether the negatives' logits are corrected for how often they are drawn.
  let isCorrected: Bool
  /// τ.
  let temperature: Double
  /// How often every click is met.
  let epochs: Int
  /// The share of the merged list's places that ItemCF has first.
  let itemCFShare: Double

  /// What the item tower reads.
  enum Features: String, CaseIterable, Sendable {
    case both, ids, attributes
  }

  /// What an example's own item is held against, as the dial has it.
  enum Negatives: String, CaseIterable, Sendable {
    case inBatch = "in-batch"
    case uniform
    case all

    /// How many even negatives are drawn for a batch.
    static let drawn = 64
  }

  init(_ values: DialSettings) {
    let hasWorld = values.values[ID.people] != nil
    people = hasWorld ? Int(values.number(ID.people)) : nil
    pairShare = hasWorld ? values.number(ID.pairShare) : 0
    length = Int(values.number(ID.length))
    // A log without attributes has no dial for them.
    let hasFeatures = values.values[ID.features] != nil
    features = hasFeatures ? Features(rawValue: values.choice(ID.features)) ?? .both : .ids
    negatives = Negatives(rawValue: values.choice(ID.negatives)) ?? .inBatch
    isCorrected = values.choice(ID.correction) == ID.on
    temperature = values.number(ID.temperature)
    epochs = Int(values.number(ID.epochs))
    itemCFShare = values.number(ID.itemCFShare)
  }

  /// A training at these settings, or at the same but for the correction.
  func key(isCorrected: Bool, seed: UInt64, on world: RivalWorld) -> RivalShelf.Key {
    var options = TwoTowerOptions()
    options.usesItemID = features != .attributes
    options.idDropout = features == .both ? Self.idDropout : 0
    options.recommendsNewItems = features != .ids
    // Tastes here last: the latest like says no more than the others.
    options.history = HistoryWeighting()
    options.embeddingDimensions = 32
    options.outputDimensions = 32
    options.attributeDimensions = 32
    options.temperature = temperature
    options.negatives =
      switch negatives {
      case .inBatch: .inBatch
      case .uniform: .uniform(count: Negatives.drawn)
      case .all: .all
      }
    options.logQCorrection = isCorrected ? .negativesOnly : .none
    options.epochs = epochs
    options.batchSize = Self.batchSize(likes: world.likes.count)
    options.learningRate = 0.008
    options.seed = seed
    return RivalShelf.Key(options: options, readsAttributes: features != .ids, length: length)
  }

  /// A small log has more to gain from more steps than from fuller ones.
  private static func batchSize(likes: Int) -> Int { likes < 50_000 ? 256 : 1024 }

  /// How often every click of the made world is met.
  static let usualEpochs = 10

  /// How many epochs turning the dial stops at.
  static let epochStops = [1, 2, 5, 10, 20, 40]

  /// How many examples a training on a log of the user's has, at most, before anyone turns the
  /// dial: some seconds' worth.
  private static let usualExamples = 600_000

  /// The epochs that a log begins with: fewer where it is large, and at least one.
  static func epochs(likes: Int) -> Int {
    epochStops.last { $0 <= usualEpochs && $0 * likes <= usualExamples } ?? 1
  }

  /// The share of examples whose ids are hidden, so that attributes learn to do without.
  private static let idDropout = 0.3

  /// How many places ItemCF has first.
  var itemCFQuota: Int { Int((itemCFShare * Double(length)).rounded()) }

  /// The dials' names.
  enum ID {
    static let people = "people"
    static let pairShare = "pair-share"
    static let length = "length"
    static let features = "features"
    static let negatives = "negatives"
    static let correction = "log-q"
    static let temperature = "temperature"
    static let epochs = "epochs"
    static let itemCFShare = "itemcf-share"
    static let on = "on"
    static let off = "off"

    /// The dials that only the made world has a use for.
    static let ofTheWorld = [people, pairShare]
  }
}
