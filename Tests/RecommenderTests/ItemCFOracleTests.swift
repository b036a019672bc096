import Randomness
import Recommender
import Testing

/// Plain cosine against counting by hand, on random logs.
struct ItemCFOracleTests {
  @Test(arguments: 0..<20) func cosineIsWhatCountingGives(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var clicked: [String: Set<String>] = [:]
    var log: [Interaction] = []
    for _ in 0..<random.integer(in: 1...120) {
      let user = "u\(random.integer(below: 15))"
      let item = "i\(random.integer(below: 12))"
      log.append(Interaction(user: user, item: item, time: random.integer(below: 5)))
      clicked[user, default: []].insert(item)
    }
    let interactions = try Interactions(log)
    let model = try ItemCF().fit(interactions)
    for (place, item) in interactions.items.names.enumerated() {
      let neighbours = model.similarItems(to: ItemIndex(place), count: .max)
      for (otherPlace, other) in interactions.items.names.enumerated() where other != item {
        let both = clicked.values.count { $0.contains(item) && $0.contains(other) }
        let mine = clicked.values.count { $0.contains(item) }
        let theirs = clicked.values.count { $0.contains(other) }
        let cosine = Double(both) / Double(mine * theirs).squareRoot()
        let found = neighbours.first { $0.item.value == otherPlace }?.similarity ?? 0
        #expect(abs(found - cosine) <= 1e-12, "\(item) and \(other)")
      }
    }
  }
}
