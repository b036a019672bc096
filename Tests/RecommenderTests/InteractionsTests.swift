import Recommender
import Testing

struct InteractionsTests {
  @Test func historiesAreInOrderOfTimeAndTiesInOrderOfTheLog() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "late", time: 9),
      Interaction(user: "b", item: "early", time: 5),
      Interaction(user: "a", item: "early", time: -3),
      Interaction(user: "a", item: "tie-1", time: 4),
      Interaction(user: "a", item: "tie-2", time: 4),
    ])
    let user = try #require(log.user(named: "a"))
    let names = log.history(of: user).map { log.items[$0.item.value] }
    #expect(names == ["early", "tie-1", "tie-2", "late"])
    #expect(log.users.names == ["a", "b"])
    #expect(log.items.names == ["late", "early", "tie-1", "tie-2"])
    #expect(log.user(named: "c") == nil)
    #expect(log.item(named: "early") == ItemIndex(1))
  }

  @Test(arguments: [
    (DuplicateRule.latest, [("y", 2, 5.0), ("x", 7, 3.0)]),
    (DuplicateRule.earliest, [("x", 1, 1.0), ("y", 2, 5.0)]),
    (DuplicateRule.sum, [("y", 2, 5.0), ("x", 7, 6.0)]),
  ]) func duplicatesBecomeOne(rule: DuplicateRule, expected: [(String, Int, Double)]) throws {
    let log = try Interactions(
      [
        Interaction(user: "a", item: "x", time: 7, value: 2),
        Interaction(user: "a", item: "x", time: 1, value: 1),
        Interaction(user: "a", item: "y", time: 2, value: 5),
        Interaction(user: "a", item: "x", time: 7, value: 3),
      ],
      duplicates: rule
    )
    let history = log.history(of: UserIndex(0))
    #expect(history.map { log.items[$0.item.value] } == expected.map(\.0))
    #expect(history.map(\.time) == expected.map(\.1))
    #expect(history.map(\.value) == expected.map(\.2))
    #expect(log.count == 2)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func aValueMustBeFinite(value: Double) {
    let rows = [
      Interaction(user: "a", item: "x"), Interaction(user: "b", item: "y", value: value),
    ]
    #expect(throws: RecommenderError.valueNotFinite(row: 1, user: "b", item: "y")) {
      try Interactions(rows)
    }
  }

  @Test func aTimeMustLeaveRoomForADifference() throws {
    for time in [Int.min, Int.max] {
      #expect(throws: RecommenderError.timeOutOfRange(row: 0, time: time)) {
        try Interactions([Interaction(user: "a", item: "x", time: time)])
      }
    }
    let far = try Interactions([
      Interaction(user: "a", item: "x", time: -Int.max / 2),
      Interaction(user: "a", item: "y", time: Int.max / 2),
    ])
    let model = try ItemCF(options: ItemCFOptions(timeDecay: .reciprocal(rate: 1))).fit(far)
    #expect(model.similarItems(to: ItemIndex(0), count: 1).count == 1)
  }

  @Test func columnsMustFitTogether() {
    let one = IdentifierTable(names: ["one"])
    #expect(
      throws: RecommenderError.columnLengths(users: 2, items: 1, times: nil, values: nil)
    ) {
      try Interactions(
        users: one,
        items: one,
        columns: InteractionColumns(users: [0, 0], items: [0])
      )
    }
    #expect(throws: RecommenderError.indexOutOfRange(row: 0, user: 0, item: 1)) {
      try Interactions(
        users: one,
        items: one,
        columns: InteractionColumns(users: [0], items: [1])
      )
    }
    #expect(throws: RecommenderError.indexOutOfRange(row: 0, user: -1, item: 0)) {
      try Interactions(
        users: one,
        items: one,
        columns: InteractionColumns(users: [-1], items: [0])
      )
    }
  }

  @Test func popularityCountsUsersWhoLikedAnItem() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "x"), Interaction(user: "b", item: "x"),
      Interaction(user: "b", item: "x"), Interaction(user: "c", item: "x", value: -1),
      Interaction(user: "a", item: "y"),
    ])
    #expect(log.popularity() == [2, 1])
  }

  @Test func aUserWithoutRowsHasAnEmptyHistory() throws {
    let log = try Interactions(
      users: IdentifierTable(names: ["silent", "a"]),
      items: IdentifierTable(names: ["x"]),
      columns: InteractionColumns(users: [1], items: [0])
    )
    #expect(log.history(of: UserIndex(0)).isEmpty)
    #expect(log.history(of: UserIndex(1)).count == 1)
    #expect(log.history(of: UserIndex(2)).isEmpty)
  }
}
