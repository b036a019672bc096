import Randomness
import Recommender
import Testing

/// Histories against a plain stable sort, with times near together and so far apart that a time and
/// a row do not fit into one word; and names of every length against a dictionary.
struct LogOrderTests {
  @Test(arguments: [3, 1000, 1 << 33, 1 << 61])
  func historiesAreInOrderOfTimeAndThenOfRows(span: Int) throws {
    var random = SeededGenerator(seed: UInt64(span))
    let log = (0..<4000).map { row in
      Interaction(
        user: "u\(random.integer(below: 30))",
        item: "i\(row)",
        time: random.integer(below: span) - span / 2
      )
    }
    let interactions = try Interactions(log)
    for (user, name) in interactions.users.names.enumerated() {
      let expected = log.enumerated().filter { $0.element.user == name }
        .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      #expect(
        interactions.history(of: UserIndex(user)).map { interactions.items[$0.item.value] }
          == expected.map(\.element.item)
      )
    }
  }

  @Test func namesOfEveryLengthAreTold() throws {
    var random = SeededGenerator(seed: 5)
    var names: [String] = []
    for _ in 0..<3000 {
      let length = 1 + random.integer(below: 12)
      names.append(String((0..<length).map { _ in random.chance(0.5) ? "a" : "b" }))
    }
    let text = "user,item\n" + names.map { "\($0),x" }.joined(separator: "\n")
    let log = try CSVLoader().load(Array(text.utf8)).interactions
    var expected: [String] = []
    for name in names where !expected.contains(name) { expected.append(name) }
    #expect(log.users.names == expected)
  }
}
