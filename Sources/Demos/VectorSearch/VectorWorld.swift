import Recommender
import Wording

/// A catalogue of named vectors, and the queries whose true neighbours are known.
struct VectorWorld: Sendable {
  /// Whether the seed made it; else it is the user's.
  let isMade: Bool
  /// The vectors, each of length 1: `[items, width]`.
  let vectors: ItemVectors
  /// The reference.
  let exact: ExactIndex
  /// The items whose neighbours are asked for; the first is the one that is looked at closely.
  let queries: [Int]
  /// The true neighbours of each query, nearest first: `[queries, at most ``wanted``]`.
  let truth: [[Int]]
  /// What was built over it.
  let indices = IndexShelf()
  private let naming: Naming

  /// What a made catalogue is made of.
  struct Key: Hashable {
    var items: Int
    var clustering: Double
    var seed: UInt64
  }

  /// How items are called.
  enum Naming: Sendable {
    /// The videos, in turns, each by another creator at every turn.
    case uploads(videos: [Bilingual], creators: [Bilingual])
    /// As the user's file has it.
    case file([String])
  }

  /// How many neighbours are asked for.
  static let wanted = 10
  /// How many queries are asked.
  static let asked = 100

  init(
    isMade: Bool,
    vectors: ItemVectors,
    naming: Naming,
    queries: [Int]
  ) throws(DemoError) {
    self.isMade = isMade
    self.vectors = vectors
    self.naming = naming
    self.queries = queries
    let exact = ExactIndex(vectors: vectors.numbers, width: vectors.width)
    self.exact = exact
    var truth: [[Int]] = []
    for query in queries {
      if Task.isCancelled { throw .cancelled }
      let found = exact.nearest(
        to: vectors.vector(of: ItemIndex(query)),
        count: Self.wanted + 1
      )
      truth.append(Self.others(found, than: query).map(\.index))
    }
    self.truth = truth
  }

  /// How many items there are.
  var count: Int { vectors.itemCount }

  /// The item that is looked at closely.
  var focus: Int { queries[0] }

  /// What an item is called.
  func name(_ item: Int) -> Bilingual {
    switch naming {
    case .uploads(let videos, let creators):
      let video = videos[item % videos.count]
      let creator = creators[item / videos.count % creators.count]
      return Bilingual(zh: "\(video.zh) · \(creator.zh)", en: "\(video.en) · \(creator.en)")
    case .file(let names):
      return Bilingual(zh: names[item], en: names[item])
    }
  }

  /// An item's name within a sentence.
  func quoted(_ item: Int) -> Bilingual {
    let name = name(item)
    return Bilingual(zh: isMade ? "《\(name.zh)》" : "“\(name.zh)”", en: "“\(name.en)”")
  }

  /// The vector of an item: `[width]`.
  func vector(_ item: Int) -> [Float] { vectors.vector(of: ItemIndex(item)) }

  /// What a search found beside the query itself, which is always its own nearest.
  static func others(_ matches: [VectorMatch], than query: Int) -> [VectorMatch] {
    Array(matches.lazy.filter { $0.index != query }.prefix(wanted))
  }
}
