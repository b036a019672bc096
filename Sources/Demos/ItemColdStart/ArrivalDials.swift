import Recommender

/// The dials' values as the options of the world, of neighbours and of the ridge.
struct ArrivalDials: Hashable, Sendable {
  /// What the made world's items are; nil for a log of the user's.
  let kind: WorldKind?
  /// The share of items whose topic tag is right; nil for a log of the user's.
  let tagTruth: Double?
  /// Whether descriptions tell what the item is about.
  let isClickbait: Bool
  /// How likeness of tags is measured.
  let similarity: AttributeNeighbours.Similarity
  /// How many mature items a new one is a mixture of.
  let nearest: Int
  /// How many likes of a new item are learnt from, so that it is less new.
  let keptLikes: Int
  /// At every which place of a list a new item is mixed in.
  let interval: Int
  /// α of the ridge.
  let penalty: Double

  init(_ values: DialSettings) {
    let hasWorld = values.values[ID.tagTruth] != nil
    kind = hasWorld ? WorldKind(rawValue: values.choice(ID.world)) : nil
    tagTruth = hasWorld ? values.number(ID.tagTruth) : nil
    isClickbait = hasWorld && values.choice(ID.text) == Self.clickbait
    // A log without tags has no dial for their likeness.
    let hasTags = values.values[ID.similarity] != nil
    similarity =
      hasTags && values.choice(ID.similarity) == AttributeNeighbours.Similarity.cosine.rawValue
      ? .cosine : .jaccard
    nearest = Int(values.number(ID.nearest))
    keptLikes = hasWorld ? Int(values.number(ID.keptLikes)) : 0
    interval = Int(values.number(ID.interval))
    penalty = values.number(ID.penalty)
  }

  /// The option's id of descriptions that tell what the item is about.
  static let telling = "telling"
  /// The option's id of descriptions that could stand with any item.
  static let clickbait = "clickbait"

  /// The dials' names.
  enum ID {
    static let world = "world"
    static let tagTruth = "tag-truth"
    static let text = "text"
    static let similarity = "similarity"
    static let nearest = "nearest"
    static let keptLikes = "kept-likes"
    static let interval = "mix-every"
    static let penalty = "penalty"

    /// The dials that only the made world has a use for.
    static let ofTheWorld = [world, tagTruth, text, keptLikes]
  }
}
