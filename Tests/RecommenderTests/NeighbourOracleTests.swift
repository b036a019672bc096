import Randomness
import Recommender
import Testing

/// The nearest neighbours, to the last bit and in their order, against counting and sorting: for
/// every way in which the search adds up and sifts.
struct NeighbourOracleTests {
  /// The lists of all items by counting: best first, of equal scores the lower item.
  private func lists(
    _ log: Interactions,
    kept: Int,
    of items: Range<Int>,
    shrinkage: Double
  ) -> [[Neighbour]] {
    let likes = Likes(log)
    let roots = log.popularity().map { Double($0).squareRoot() }
    return items.map { item in
      var counts: [Int: Int] = [:]
      for user in likes.users(of: ItemIndex(item)) {
        for entry in log.history(of: user) { counts[entry.item.value, default: 0] += 1 }
      }
      counts[item] = nil
      return counts.map { other, count in
        Neighbour(
          item: ItemIndex(other),
          similarity: Double(count) / (roots[item] * roots[other] + shrinkage)
        )
      }
      .sorted {
        $0.similarity != $1.similarity
          ? $0.similarity > $1.similarity : $0.item.value < $1.item.value
      }
      .prefix(kept).map { $0 }
    }
  }

  /// A log in which low items are popular, without names' being drawn one by one.
  private func log(users: Int, items: Int, draws: Int, seed: UInt64) throws -> Interactions {
    var random = SeededGenerator(seed: seed)
    var columns = InteractionColumns()
    for user in 0..<users {
      for _ in 0..<draws {
        let share = random.unit()
        columns.users.append(Int32(user))
        columns.items.append(Int32(Double(items) * share * share * share))
      }
    }
    return try Interactions(
      users: IdentifierTable(names: (0..<users).map(String.init)),
      items: IdentifierTable(names: (0..<items).map(String.init)),
      columns: columns
    )
  }

  /// Many pairs an item: sums in a row of all items, sifted in blocks. Lists shorter and longer
  /// than a block, a few candidates and many; items on more and on fewer than 24 histories.
  @Test(arguments: [1, 5, 64, 200, 900])
  func denseLists(kept: Int) throws {
    let shrinkage = kept == 5 ? 10.0 : 0
    let log = try log(users: 120, items: 700, draws: 90, seed: UInt64(kept))
    let options = ItemCFOptions(shrinkage: shrinkage, neighbourCount: kept)
    let model = try ItemCF(options: options).fit(Likes(log), under: FitConditions(threads: 3))
    let expected = lists(log, kept: kept, of: 0..<700, shrinkage: shrinkage)
    for item in 0..<700 {
      let found = model.similarItems(to: ItemIndex(item), count: .max)
      #expect(found == expected[item], "item \(item)")
    }
  }

  /// More items than 16 bits number, and few pairs among them: what was met is remembered.
  @Test func manyItems() throws {
    let log = try log(users: 400, items: 70_000, draws: 30, seed: 1)
    let options = ItemCFOptions(neighbourCount: 20)
    let model = try ItemCF(options: options).fit(Likes(log), under: FitConditions(threads: 2))
    for (first, last) in [(0, 300), (30_000, 30_300), (69_700, 70_000)] {
      let expected = lists(log, kept: 20, of: first..<last, shrinkage: 0)
      for item in first..<last {
        let found = model.similarItems(to: ItemIndex(item), count: .max)
        #expect(found == expected[item - first], "item \(item)")
      }
    }
  }

  /// More users of an item than 16 bits count.
  @Test func manyUsers() throws {
    let users = 70_000
    var columns = InteractionColumns()
    for user in 0..<users {
      // Item 0 is everyone's, item k every k-th user's.
      for item in 0..<40 where item < 2 || user % item == 0 {
        columns.users.append(Int32(user))
        columns.items.append(Int32(item))
      }
    }
    let log = try Interactions(
      users: IdentifierTable(names: (0..<users).map(String.init)),
      items: IdentifierTable(names: (0..<40).map(String.init)),
      columns: columns
    )
    let model = try ItemCF(options: ItemCFOptions(neighbourCount: 10)).fit(log)
    let expected = lists(log, kept: 10, of: 0..<2, shrinkage: 0)
    for item in 0..<2 {
      #expect(model.similarItems(to: ItemIndex(item), count: .max) == expected[item])
    }
    #expect(expected[0].first?.similarity ?? 0 > 1 - 1e-15, "the same users")
  }

  /// Weighted sums against counting too: with all users equally active their weight is one factor.
  @Test func weightedSumsOfEqualUsers() throws {
    var random = SeededGenerator(seed: 5)
    var columns = InteractionColumns()
    for user in 0..<200 {
      for item in random.shuffled(Array(0..<300)).prefix(40) {
        columns.users.append(Int32(user))
        columns.items.append(Int32(item))
      }
    }
    let log = try Interactions(
      users: IdentifierTable(names: (0..<200).map(String.init)),
      items: IdentifierTable(names: (0..<300).map(String.init)),
      columns: columns
    )
    let options = ItemCFOptions(activeUserPenalty: 1, neighbourCount: 25)
    let model = try ItemCF(options: options).fit(Likes(log), under: FitConditions(threads: 2))
    let weight = options.userWeight(activity: 40)
    let expected = lists(log, kept: 25, of: 0..<300, shrinkage: 0)
    for item in 0..<300 {
      let found = model.similarItems(to: ItemIndex(item), count: .max)
      #expect(found.count == 25)
      for (mine, theirs) in zip(found, expected[item]) {
        #expect(abs(mine.similarity - theirs.similarity * weight) <= 1e-12)
      }
    }
  }
}
