import Recommender
import Testing

struct SplitTests {
  private let log: Interactions

  init() throws {
    var rows: [Interaction] = []
    for user in 0..<9 {
      for item in 0..<(user + 1) {
        rows.append(Interaction(user: "u\(user)", item: "i\(item)", time: item * 10 + user % 3))
      }
    }
    log = try Interactions(rows)
  }

  private func pairs(_ log: Interactions) -> Set<[Int]> {
    Set(
      log.users.names.indices.flatMap { user in
        log.history(of: UserIndex(user)).map { [user, $0.item.value, $0.time] }
      }
    )
  }

  static let rules: [SplitRule] = [
    .leaveLastOut, .before(time: 35), .timeFraction(0.7), .shuffled(fraction: 0.75),
  ]

  @Test(arguments: rules) func everyInteractionIsInOnePart(rule: SplitRule) {
    let split = log.split(rule, seed: 3)
    let (train, test) = (pairs(split.train), pairs(split.test))
    #expect(train.isDisjoint(with: test))
    #expect(train.union(test) == pairs(log))
    #expect(!train.isEmpty && !test.isEmpty)
    #expect(split.train.users == log.users && split.test.items == log.items)
  }

  @Test func theLastIsLeftOutOfHistoriesWithTwo() {
    let split = log.split(.leaveLastOut, seed: 0)
    #expect(split.test.history(of: UserIndex(0)).isEmpty)
    #expect(split.train.history(of: UserIndex(0)).count == 1)
    for user in 1..<9 {
      #expect(split.test.history(of: UserIndex(user)).map(\.item) == [ItemIndex(user)])
    }
  }

  @Test(arguments: [SplitRule.before(time: 35), .timeFraction(0.7), .timeFraction(0.5)])
  func nothingIsLearntFromTheFuture(rule: SplitRule) throws {
    let split = log.split(rule, seed: 0)
    let latest = try #require(split.train.latestTime)
    #expect(pairs(split.test).allSatisfy { $0[2] > latest })
  }

  @Test func aRandomSplitKeepsEachUsersShareAndFollowsItsSeed() {
    let split = log.split(.shuffled(fraction: 0.75), seed: 5)
    for user in 0..<9 {
      let expected = Int((0.75 * Double(user + 1)).rounded(.toNearestOrEven))
      #expect(split.train.history(of: UserIndex(user)).count == expected)
    }
    #expect(split == log.split(.shuffled(fraction: 0.75), seed: 5))
    #expect(split != log.split(.shuffled(fraction: 0.75), seed: 6))
  }

  @Test func aLogWithoutTimesIsCutUserByUser() throws {
    let plain = try Interactions(
      users: IdentifierTable(names: ["a", "b"]),
      items: IdentifierTable(names: ["x", "y", "z", "w"]),
      columns: InteractionColumns(users: [0, 1, 0, 1, 0, 1, 0], items: [3, 0, 2, 1, 1, 2, 0])
    )
    let split = plain.split(.timeFraction(0.5), seed: 0)
    #expect(split.train.history(of: UserIndex(0)).map(\.item.value) == [3, 2])
    #expect(split.test.history(of: UserIndex(1)).map(\.item.value) == [2])
  }

  @Test func logsReadApartShareIndices() throws {
    let train = try Interactions([
      Interaction(user: "a", item: "x"), Interaction(user: "b", item: "y"),
    ])
    let test = try Interactions([
      Interaction(user: "b", item: "x"), Interaction(user: "c", item: "z"),
      Interaction(user: "a", item: "x"), Interaction(user: "a", item: "z"),
    ])
    let split = Split(train: train, apart: test)
    #expect(split.train.users.names == ["a", "b", "c"])
    #expect(split.train.items.names == ["x", "y", "z"])
    #expect(split.train.count == 2 && split.test.count == 3)
    #expect(split.test.history(of: UserIndex(0)).map(\.item) == [ItemIndex(2)])
    #expect(split.test.history(of: UserIndex(1)).map(\.item) == [ItemIndex(0)])
    #expect(split.train.history(of: UserIndex(2)).isEmpty)
  }

  @Test(arguments: [
    ("leave-last-out", SplitRule.leaveLastOut), ("time:0.8", .timeFraction(0.8)),
    ("time:2018-09-01", .before(time: 1_535_760_000)), ("random:0.75", .shuffled(fraction: 0.75)),
  ]) func rulesAreRead(text: String, rule: SplitRule) {
    #expect(SplitRule(text) == rule)
  }

  @Test(arguments: ["", "time", "time:", "time:1", "time:80", "random:1.5", "random:nan", "last:1"])
  func otherTextsAreNoRules(text: String) {
    #expect(SplitRule(text) == nil)
  }
}
