import Recommender
import Wording

/// A log in two parts and in bands, what ItemCF learnt of it, and what was trained on it.
struct RivalWorld: Sendable {
  /// The log.
  let log: HeldOutLog
  /// What of the first part counts.
  let likes: Likes
  /// Who is asked, and what they liked later.
  let asked: AskedUsers
  /// What each of them had in the part that is learnt from: `[asked users]`.
  let seen: [Set<ItemIndex>]
  /// How often each item was liked in the part that is learnt from: `[items]`.
  let popularity: [Int]
  /// The place of each item's band in ``RivalBand``: `[items]`.
  let bandPlaces: [Int]
  /// How many clicks are asked for in each band.
  let askedClicks: [Int]
  /// What is known of the items, or nil for nothing.
  let attributes: AttributeTable?
  /// What each item is about, so far as that is known: `[items]`, or empty.
  let topics: [WorldTopic?]
  /// Which item each goes with, so far as that is known: `[items]`, or empty.
  let partners: [ItemIndex?]
  /// What ItemCF learnt.
  let itemCF: ItemCFModel
  /// ItemCF's lists, best first: `[asked users, at most ``depth``]`.
  let itemCFLists: [[Recommendation]]
  /// What most people clicked, without what each had seen: `[asked users, at most ``depth``]`.
  let popularityLists: [[Recommendation]]
  /// What walks on this log have trained.
  let shelf: RivalShelf

  /// How far down lists go, so that what the other channel has brought in can be passed over.
  static let depth = 100

  /// What a made world is made of.
  struct Key: Hashable {
    var people: Int
    var pairShare: Double
    var seed: UInt64
  }

  /// Looks at a log and fits ItemCF to it. Nil where nobody can be asked.
  ///
  /// - Throws: ``DemoError/cancelled``.
  init?(
    _ log: HeldOutLog,
    attributes: AttributeTable?,
    topics: [WorldTopic?] = [],
    partners: [ItemIndex?] = []
  ) throws(DemoError) {
    guard let asked = AskedUsers(log.split) else { return nil }
    self.log = log
    self.asked = asked
    self.attributes = attributes
    self.topics = topics
    self.partners = partners
    shelf = RivalShelf()
    likes = Likes(log.split.train)
    seen = asked.users.map { Set(log.split.train.history(of: $0).lazy.map(\.item)) }
    popularity = log.split.train.popularity()
    let cases = RivalBand.allCases
    bandPlaces = RivalBand.bands(popularity: popularity).map { cases.firstIndex(of: $0) ?? 0 }
    var clicks = Array(repeating: 0, count: cases.count)
    for relevant in asked.relevant { for item in relevant { clicks[bandPlaces[item.value]] += 1 } }
    askedClicks = clicks
    do throws(RecommenderError) {
      let model = try ItemCF(options: Self.options).fit(likes)
      itemCF = model
      let popular = try Popularity(rule: .count).fit(likes)
      var lists: (counted: [[Recommendation]], popular: [[Recommendation]]) = ([], [])
      for user in asked.users {
        if Task.isCancelled { throw .cancelled }
        lists.counted.append(model.recommend(to: user, count: Self.depth))
        lists.popular.append(popular.recommend(to: user, count: Self.depth))
      }
      itemCFLists = lists.counted
      popularityLists = lists.popular
    } catch {
      throw DemoError(error)
    }
  }

  /// Cosine similarity as it stands in textbooks, with what rests on few clicks shrunk.
  private static let options = ItemCFOptions(
    popularityExponent: 0.5,
    shrinkage: 2,
    neighbourCount: 50
  )

  /// The bands that any click is asked for in.
  var askedBands: [RivalBand] {
    zip(RivalBand.allCases, askedClicks).filter { $0.1 > 0 }.map(\.0)
  }

  /// The items of a band, ascending.
  func items(in band: RivalBand) -> [ItemIndex] {
    bandPlaces.indices.filter { RivalBand.allCases[bandPlaces[$0]] == band }.map(ItemIndex.init)
  }

  /// The lists of two towers, best first: `[asked users, at most count]`. O(asked users · items ·
  /// width).
  func lists(of model: TwoTowerModel, count: Int) throws(RecommenderError) -> [[Recommendation]] {
    let index = try model.index()
    var lists: [[Recommendation]] = []
    lists.reserveCapacity(asked.users.count)
    for (place, user) in asked.users.enumerated() {
      if Task.isCancelled { throw .cancelled }
      guard let vector = model.vector(of: user) else {
        lists.append([])
        continue
      }
      let seen = seen[place]
      let found = index.nearest(to: vector, count: count + seen.count)
      lists.append(
        Array(
          found.lazy.map { match in
            Recommendation(item: model.candidates[match.index], score: Double(match.score))
          }
          .filter { !seen.contains($0.item) }.prefix(count)
        )
      )
    }
    return lists
  }
}
