import Neural
import Randomness
import Recommender
import Wording

/// A log from which the likes of some items are kept back, and what was learnt of the rest.
struct ArrivalWorld: Sendable {
  let log: ArrivalLog
  /// What is learnt from.
  let likes: Likes
  /// The likes that the new items got later.
  let asked: Interactions
  /// The new items, ascending.
  let newItems: [ItemIndex]
  /// How often each item was liked in the part that is learnt from, new ones counted as 0:
  /// `[items]`.
  let maturity: [Int]
  /// The new item that is followed.
  let focus: ItemIndex
  /// The user whose list is shown.
  let focusUser: UserIndex
  /// What likes say of items beside items.
  let model: ItemCFModel
  /// The factors that likes gave to users and items.
  let factors: LatentFactors
  /// The texts' latent vectors.
  let textVectors: ItemVectors
  /// Vectors as an initialiser leaves them, for items that were never trained: `[items, width]`.
  let untrained: [Float]

  /// From how many likes on an item is mature.
  static let matureFrom = 5
  /// How many factors likes give.
  static let width = 16
  /// The most new items.
  private static let mostNew = 40
  /// How many likes an item must have to be kept back: without them there is nothing to ask for.
  private static let leastLikes = 10

  /// Keeps the likes of some items back and learns from the rest.
  ///
  /// The new items are drawn from those with ten likes or more, a quarter of these at most; of a
  /// made world the hits, which have no topic, stay. The one that is followed has the most likes
  /// later, the user most new items liked later.
  ///
  /// Nil where there are not two such items, or nothing is left to learn from.
  init?(_ log: ArrivalLog, keptLikes: Int, seed: UInt64) throws(DemoError) {
    var random = SeededGenerator(seed: seed ^ 0x6e65_7769_7465)
    let popularity = log.interactions.popularity()
    let able = popularity.indices.filter { item in
      popularity[item] >= Self.leastLikes && (log.topics.isEmpty || log.topics[item] != nil)
    }
    let new = random.sample(min(Self.mostNew, able.count / 4), of: able).sorted()
    guard new.count > 1 else { return nil }
    var parts = LikeParts(new: Set(new), keptLikes: keptLikes)
    parts.add(log.interactions)
    guard !parts.learnt.users.isEmpty, !parts.asked.users.isEmpty else { return nil }
    do {
      let (users, items) = (log.interactions.users, log.interactions.items)
      likes = Likes(try Interactions(users: users, items: items, columns: parts.learnt))
      asked = try Interactions(users: users, items: items, columns: parts.asked)
      model = try ItemCF(
        options: ItemCFOptions(activeUserPenalty: 1, shrinkage: 2, neighbourCount: 200)
      ).fit(likes)
    } catch {
      throw DemoError(error)
    }
    if Task.isCancelled { throw .cancelled }
    factors = LatentFactors(of: SparseMatrix(likes), width: Self.width, using: &random)
    if Task.isCancelled { throw .cancelled }
    let texts = SparseMatrix(texts: log.words).inverseFrequencyWeighted().normalised()
    textVectors = LatentFactors(of: texts, width: Self.width, using: &random).rowVectors
    var drawn: [Float] = []
    for _ in 0..<log.itemNames.count * Self.width { drawn.append(Float(random.normal())) }
    untrained = drawn
    self.log = log
    newItems = new.map(ItemIndex.init)
    let isNew = Set(new)
    let learnt = likes.interactions.popularity()
    maturity = learnt.indices.map { isNew.contains($0) ? 0 : learnt[$0] }
    let later = asked.popularity()
    focus = newItems.max { (later[$0.value], $1) < (later[$1.value], $0) } ?? newItems[0]
    let (asked, known) = (asked, likes)
    let users = log.userNames.indices.map(UserIndex.init)
    focusUser =
      users.filter { known.activity(of: $0) > 0 }
      .max { (asked.history(of: $0).count, $1) < (asked.history(of: $1).count, $0) }
      ?? UserIndex(0)
  }

  func name(_ item: ItemIndex) -> Bilingual { log.itemNames[item.value] }

  /// A name within a sentence.
  func quoted(_ item: ItemIndex) -> Bilingual {
    let name = name(item)
    return log.kind?.quoted(name) ?? Bilingual(zh: "“\(name.zh)”", en: name.en)
  }

  /// Whether two items are known to be about the same.
  func isKin(_ item: ItemIndex, _ other: ItemIndex) -> Bool {
    guard !log.topics.isEmpty, let topic = log.topics[other.value] else { return false }
    return log.topics[item.value] == topic
  }

  /// Whether an item has likes enough to vouch for a new one.
  func isMature(_ item: ItemIndex) -> Bool { maturity[item.value] >= Self.matureFrom }
}
