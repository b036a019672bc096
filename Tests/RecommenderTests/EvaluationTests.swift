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
