import Foundation
import Recommender
import Testing

/// Metrics, areas and models against scikit-learn and dense numpy, to 1e-12.
struct RecallGoldenTests {
  struct Golden: Decodable {
    struct List: Decodable {
      var k: Int
      var list: [Int]
      var relevant: [Int]
      var ndcg: Double
      var precision: Double
      var recall: Double
      var hitRate: Double
      var reciprocalRank: Double
      var averagePrecision: Double
    }

    struct Area: Decodable {
      var scores: [Double]
      var labels: [Bool]
      var area: Double

      var samples: [AreaUnderCurve.Sample] {
        zip(scores, labels).map { AreaUnderCurve.Sample(score: $0, isPositive: $1) }
      }
    }

    var metrics: [List]
    var areas: [Area]
    var users: Int
    var items: Int
    var rows: [[Int]]
    var ease: [[Double]]
    var sar: [[Double]]
    var userCF: [[Double]]
    var wilson: [Double]
    var bayes: [Double]
  }

  private let golden: Golden
  private let log: Interactions

  init() throws {
    let url = try #require(
      Bundle.module.url(forResource: "recall", withExtension: "json", subdirectory: "Fixtures")
    )
    golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
    log = try Interactions(
      users: IdentifierTable(names: (0..<golden.users).map { "u\($0)" }),
      items: IdentifierTable(names: (0..<golden.items).map { "i\($0)" }),
      columns: InteractionColumns(
        users: golden.rows.map { Int32($0[0]) },
        items: golden.rows.map { Int32($0[1]) },
        times: golden.rows.map { $0[2] },
        values: golden.rows.map { Double($0[3]) }
      )
    )
  }

  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 }

  @Test func metricsAgree() {
    #expect(golden.metrics.count == 40)
    for list in golden.metrics {
      let found = RankingMetrics(
        list: list.list.map(ItemIndex.init),
        relevant: Set(list.relevant.map(ItemIndex.init)),
        cutoff: list.k
      )
      #expect(isNear(found.ndcg, list.ndcg), "\(list)")
      #expect(isNear(found.precision, list.precision))
      #expect(isNear(found.recall, list.recall))
      #expect(isNear(found.hitRate, list.hitRate))
      #expect(isNear(found.reciprocalRank, list.reciprocalRank))
      #expect(isNear(found.averagePrecision, list.averagePrecision))
    }
  }

  @Test func areasAgreeAndGroupsAreWeighedByTheirSize() throws {
    var (sum, weight) = (0.0, 0.0)
    for area in golden.areas {
      let found = try #require(AreaUnderCurve.of(area.samples))
      #expect(isNear(found, area.area))
      sum += area.area * Double(area.scores.count)
      weight += Double(area.scores.count)
    }
    let onlyPositives = [AreaUnderCurve.Sample(score: 1, isPositive: true)]
    #expect(AreaUnderCurve.of(onlyPositives) == nil)
    let grouped = try #require(
      AreaUnderCurve.grouped(golden.areas.map(\.samples) + [onlyPositives, []])
    )
    #expect(isNear(grouped, sum / weight))
    #expect(AreaUnderCurve.grouped([onlyPositives]) == nil)
  }

  @Test func theInverseAgrees() throws {
    let model = try EASE(penalty: 3).fit(log)
    for row in 0..<golden.items {
      for column in 0..<golden.items {
        let weight = model.weight(of: ItemIndex(row), for: ItemIndex(column))
        #expect(isNear(weight, golden.ease[row][column]))
      }
    }
    #expect(model.weight(of: ItemIndex(-1), for: ItemIndex(0)) == 0)
  }

  @Test func scoresOfSARAgree() throws {
    let model = try SAR().fit(log)
    for user in 0..<golden.users {
      let list = model.recommend(to: UserIndex(user), count: .max, excludingSeen: false)
      #expect(list.count == golden.sar[user].count { $0 > 0 })
      for found in list {
        #expect(isNear(found.score / golden.sar[user][found.item.value], 1))
      }
    }
  }

  @Test func similaritiesOfUsersAgree() throws {
    let model = try UserCF(neighbourCount: .max).fit(log)
    for user in 0..<golden.users {
      let neighbours = model.similarUsers(to: UserIndex(user), count: .max)
      #expect(neighbours.count == golden.userCF[user].count { $0 > 0 })
      for neighbour in neighbours {
        #expect(isNear(neighbour.similarity, golden.userCF[user][neighbour.user.value]))
      }
    }
  }

  @Test func popularityRulesAgree() throws {
    let wilson = try Popularity(rule: .wilson(likedFrom: 4, z: 1.96)).fit(log)
    let bayes = try Popularity(rule: .bayesianAverage(prior: 5)).fit(log)
    for item in 0..<golden.items {
      #expect(isNear(wilson.scores[item], golden.wilson[item]))
      #expect(isNear(bayes.scores[item], golden.bayes[item]))
    }
  }
}
