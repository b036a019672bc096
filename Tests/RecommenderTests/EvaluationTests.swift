import Foundation
import Recommender
import Testing

struct EvaluationTests {
  /// Two users with one hit each way, one user without history, one whose test is disliked.
  private func split() throws -> Split {
    let train = try Interactions([
      Interaction(user: "a", item: "x"), Interaction(user: "b", item: "x"),
      Interaction(user: "c", item: "x"), Interaction(user: "c", item: "y"),
      Interaction(user: "a", item: "z"),
    ])
    let test = try Interactions([
      Interaction(user: "a", item: "y"), Interaction(user: "b", item: "new"),
      Interaction(user: "d", item: "x"), Interaction(user: "c", item: "z", value: -1),
    ])
    return Split(train: train, apart: test)
  }

  @Test func figuresAreTheMeansOverUsersWhoAreKnown() throws {
    let evaluation = Evaluation(try split(), cutoff: 2)
    #expect(evaluation.users == [UserIndex(0), UserIndex(1)])
    #expect(evaluation.unknownUsers == 1)
    #expect(evaluation.knownItems == 3)
    let figures = try evaluation.measure(try Popularity().fit(evaluation.split.train))
    // a is shown y, and likes it; b is shown y and z, and likes an item that nobody knew.
    #expect(figures.hitRate == 0.5 && figures.recall == 0.5 && figures.precision == 0.25)
    #expect(figures.ndcg == 0.5 && figures.meanAveragePrecision == 0.5)
    #expect(figures.meanReciprocalRank == 0.5)
    #expect(abs(figures.coverage - 2.0 / 3) < 1e-15)
    #expect(figures.meanPopularity == 1)
    #expect(abs(figures.novelty - 2) < 1e-15)
    // The head is one item of three, x, of which nobody is recommended anything.
    #expect(evaluation.longTail.head == [ItemIndex(0)] && figures.longTailShare == 1)
  }

  @Test func theHeadIsAFifthOfTheKnownItemsRoundedUp() {
    let tail = LongTail(popularity: [1, 9, 0, 3, 3, 2, 7])
    #expect(tail.head == [ItemIndex(1), ItemIndex(6)])
    #expect(!tail.contains(ItemIndex(1)) && tail.contains(ItemIndex(2)))
    // Of equal popularity the lower index comes first.
    let half = LongTail(popularity: [1, 9, 0, 3, 3, 2], headShare: 0.4)
    #expect(half.head == [ItemIndex(1), ItemIndex(3)])
    #expect(LongTail(popularity: []).head.isEmpty && LongTail(popularity: [0]).head.isEmpty)
    #expect(LongTail(popularity: [1, 2], headShare: 1).head.count == 2)
  }

  @Test func everyNameOfTheCatalogueIsAnAlgorithm() throws {
    #expect(Catalogue.algorithm(named: "nonsense") == nil)
    let evaluation = Evaluation(try split(), cutoff: 3)
    for name in Catalogue.names {
      let algorithm = try #require(Catalogue.algorithm(named: name))
      let figures = try evaluation.measure(try algorithm.fit(evaluation.split.train))
      #expect((0...1).contains(figures.ndcg) && (0...1).contains(figures.coverage), "\(name)")
    }
  }

  /// Item k of eight is liked by every user whose number 8 − k divides, without values: no order
  /// but that of evidence.
  @Test func aLogWithoutValuesIsRankedByEvidenceOrRefused() throws {
    var log: [Interaction] = []
    for item in 0..<8 {
      for user in stride(from: 0, to: 28, by: 8 - item) {
        log.append(Interaction(user: "u\(user)", item: "i\(item)", time: 100 * item + user))
      }
    }
    log += [Interaction(user: "new", item: "i0"), Interaction(user: "new", item: "i5", time: 1)]
    let likes = Likes(try Interactions(log))
    #expect(likes.commonValue == 1)
    for name in Catalogue.names {
      let algorithm = try #require(Catalogue.algorithm(named: name))
      if name == "popularity-bayes" {
        #expect(Catalogue.obstacle(to: name, on: likes) == .valuesAlike(value: 1))
        continue
      }
      #expect(Catalogue.obstacle(to: name, on: likes) == nil)
      let model = try algorithm.fit(likes, under: FitConditions())
      let newcomer = try #require(likes.interactions.user(named: "new"))
      let list = model.recommend(to: newcomer, count: 8)
      #expect(!list.isEmpty && list.allSatisfy { $0.score.isFinite }, "\(name)")
      #expect(Set(list.map(\.score)).count > 1, "\(name): \(list)")
      if !algorithm.isPersonal {
        #expect(list.map(\.item.value) == [7, 6, 4, 3, 2, 1], "\(name): \(list)")
      }
    }
    // One value that differs is enough, and a value that all have need not be 1.
    log[0].value = 2
    #expect(Catalogue.obstacle(to: "popularity-bayes", on: Likes(try Interactions(log))) == nil)
    let tenths = try Interactions(
      log.map { Interaction(user: $0.user, item: $0.item, time: $0.time, value: 0.1) }
    )
    #expect(
      Catalogue.obstacle(to: "popularity-bayes", on: Likes(tenths)) == .valuesAlike(value: 0.1)
    )
    let wilson = try #require(Catalogue.algorithm(named: "popularity-wilson"))
    let count = try Popularity().fit(tenths)
    #expect(
      try wilson.fit(tenths).recommend(to: UserIndex(-1), count: 8).map(\.item)
        == count.recommend(to: UserIndex(-1), count: 8).map(\.item)
    )
    #expect(Likes(try Interactions([])).commonValue == nil)
  }

  @Test func aFitThatNeedsTooMuchMemoryIsRefused() throws {
    let train = try split().train
    let tight = FitConditions(memoryLimit: 16)
    for name in ["itemcf", "itemcf-weighted", "usercf", "ease", "sar", "two-tower"] {
      let algorithm = try #require(Catalogue.algorithm(named: name))
      do {
        _ = try algorithm.fit(Likes(train), under: tight)
        Issue.record("\(name) was fitted in 16 bytes")
      } catch RecommenderError.memory(let needed, let limit) {
        #expect(needed > 16 && limit == 16)
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
  }

  @Test func aRowInTheFarFutureLeavesSARItsOrder() throws {
    let rows = [
      Interaction(user: "a", item: "x", time: 100), Interaction(user: "b", item: "x", time: 50),
      Interaction(user: "b", item: "y", time: 60),
    ]
    let future = rows + [Interaction(user: "c", item: "w", time: 4_000_000_000_000)]
    for log in [rows, future] {
      let list = try SAR().fit(try Interactions(log)).recommend(to: UserIndex(0), count: 3)
      #expect(list.map(\.item) == [ItemIndex(1)])
    }
  }

  /// The bars on MovieLens' latest small set, where it lies beside the project.
  @Test func realRatingsRankWeightedAbovePlain() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["VIVA_DATA"].map { URL(filePath: $0) }
      ?? root.appending(path: "../shared/data")
    let file = folder.appending(path: "ml-latest-small/ratings.csv")
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: no ml-latest-small beside the project, and VIVA_DATA names none")
      return
    }
    let log = try CSVLoader().load([UInt8](data)).interactions
    #expect(log.count == 100_836 && log.users.count == 610)
    let evaluation = Evaluation(log.split(.leaveLastOut, seed: 0), cutoff: 10)
    func hitRate(_ name: String) throws -> Double {
      let algorithm = try #require(Catalogue.algorithm(named: name))
      let model = try algorithm.fit(Likes(evaluation.split.train))
      return try evaluation.measure(model).hitRate
    }
    #expect(try hitRate("itemcf-weighted") > 1.2 * hitRate("itemcf-cosine"))
  }
}
