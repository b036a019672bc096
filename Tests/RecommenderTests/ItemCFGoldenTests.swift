import Foundation
import Recommender
import Testing

/// ItemCF against a dense numpy reading of the same formulas, under twelve settings.
struct ItemCFGoldenTests {
  struct Golden: Decodable {
    struct Options: Decodable {
      var form: String
      var rate: Double
      var window: Int?
      var backward: Double
      var position: Double
      var penalty: Double
      var alpha: Double
      var k: Int
      var historyForm: String
      var historyRate: Double
      var historyDecay: Double
    }

    struct Case: Decodable {
      var options: Options
      var similarity: [[Double]]
      var recommended: [[[Double]]]
    }

    var users: Int
    var items: Int
    var rows: [[Double]]
    var cases: [Case]
  }

  static let tolerance = 1e-12

  private func load() throws -> (golden: Golden, log: Interactions) {
    let url = try #require(
      Bundle.module.url(forResource: "itemcf", withExtension: "json", subdirectory: "Fixtures")
    )
    let golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
    let log = try Interactions(
      users: IdentifierTable(names: (0..<golden.users).map { "u\($0)" }),
      items: IdentifierTable(names: (0..<golden.items).map { "i\($0)" }),
      columns: InteractionColumns(
        users: golden.rows.map { Int32($0[0]) },
        items: golden.rows.map { Int32($0[1]) },
        times: golden.rows.map { Int($0[2]) },
        values: golden.rows.map { $0[3] }
      )
    )
    return (golden, log)
  }

  private func decay(_ form: String, _ rate: Double) -> TimeDecay {
    switch form {
    case "exponential": .exponential(rate: rate)
    case "reciprocal": .reciprocal(rate: rate)
    case "half-life": .halfLife(days: 1 / rate)
    default: .none
    }
  }

  private func algorithm(_ options: Golden.Options) -> ItemCF {
    ItemCF(
      options: ItemCFOptions(
        timeDecay: decay(options.form, options.rate),
        sessionWindow: options.window,
        backwardWeight: options.backward,
        positionDecay: options.position,
        activeUserPenalty: options.penalty,
        popularityExponent: options.alpha,
        neighbourCount: options.k,
        history: HistoryWeighting(
          timeDecay: decay(options.historyForm, options.historyRate),
          positionDecay: options.historyDecay
        )
      )
    )
  }

  @Test func similaritiesAgree() throws {
    let (golden, log) = try load()
    #expect(golden.cases.count == 12)
    for goldenCase in golden.cases {
      let model = try algorithm(goldenCase.options).fit(log)
      for item in 0..<golden.items {
        let expected = goldenCase.similarity[item]
        let neighbours = model.similarItems(to: ItemIndex(item), count: .max)
        #expect(neighbours.count == expected.count { $0 > 0 }, "\(goldenCase.options) item \(item)")
        for neighbour in neighbours {
          #expect(
            abs(neighbour.similarity - expected[neighbour.item.value]) <= Self.tolerance,
            "\(goldenCase.options) item \(item)"
          )
        }
        #expect(neighbours.map(\.similarity) == neighbours.map(\.similarity).sorted(by: >))
      }
    }
  }

  @Test func recommendationsAgree() throws {
    let (golden, log) = try load()
    for goldenCase in golden.cases {
      let model = try algorithm(goldenCase.options).fit(log)
      for user in 0..<golden.users {
        let expected = goldenCase.recommended[user]
        let recommended = model.recommend(to: UserIndex(user), count: .max)
        #expect(recommended.count == expected.count)
        let scores = Dictionary(uniqueKeysWithValues: expected.map { (Int($0[0]), $0[1]) })
        for recommendation in recommended {
          let score = try #require(scores[recommendation.item.value])
          #expect(abs(recommendation.score - score) <= Self.tolerance)
        }
      }
    }
  }

  @Test func evidenceAddsUpToTheSimilarity() throws {
    let (golden, log) = try load()
    for goldenCase in golden.cases {
      let options = algorithm(goldenCase.options).options
      let model = try ItemCF(options: options).fit(log)
      for item in (0..<golden.items).map(ItemIndex.init) {
        for neighbour in model.similarItems(to: item, count: .max) {
          let weight = model.evidence(for: item, neighbour: neighbour.item)
            .reduce(0) { $0 + $1.weight }
          let alpha = options.popularityExponent
          let divisor =
            pow(Double(model.popularity(of: item)), 1 - alpha)
            * pow(Double(model.popularity(of: neighbour.item)), alpha)
          #expect(abs(weight / divisor - neighbour.similarity) <= Self.tolerance)
        }
      }
    }
  }

  @Test func fittingSomeItemsGivesTheirNeighboursAndNoOthers() throws {
    let (golden, log) = try load()
    let options = algorithm(golden.cases[11].options).options
    let all = try ItemCF(options: options).fit(log)
    let some = try ItemCF(options: options).fit(Likes(log), neighboursOf: [ItemIndex(3)])
    for item in (0..<golden.items).map(ItemIndex.init) {
      let expected = item.value == 3 ? all.similarItems(to: item, count: .max) : []
      #expect(some.similarItems(to: item, count: .max) == expected)
    }
  }
}
