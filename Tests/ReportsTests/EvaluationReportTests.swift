import Recommender
import Reports
import Testing
import Wording

struct EvaluationReportTests {
  private func report() throws -> EvaluationReport {
    let log = try Interactions([
      Interaction(user: "a", item: "x", time: 1), Interaction(user: "a", item: "y", time: 2),
      Interaction(user: "b", item: "y", time: 1), Interaction(user: "b", item: "x", time: 2),
    ])
    var report = EvaluationReport(Evaluation(log.split(.leaveLastOut, seed: 0), cutoff: 5))
    var figures = EvaluationFigures()
    figures.ndcg = 0.375
    figures.novelty = 1.5
    report.models = [
      .init(
        name: "sar",
        figures: figures,
        areas: AreaFigures(pooled: 0.75, grouped: nil, users: 2),
        fitSeconds: 0.25,
        peakBytes: 12_000_000
      ),
      .init(
        name: "itemcf-weighted",
        figures: figures,
        areas: AreaFigures(pooled: 0.5, grouped: 0.625, users: 2),
        fitSeconds: 12,
        peakBytes: 1
      ),
    ]
    return report
  }

  @Test func theObjectKeepsItsFieldsInOrder() throws {
    let json = try report().json.serialised
    #expect(json.hasPrefix(#"{"data":{"users":2,"items":2,"train":2,"test":2},"models":[{"name":"#))
    let metrics =
      #""metrics":{"ndcg@5":0.375,"recall@5":0,"precision@5":0,"map@5":0,"hr@5":0,"coverage@5":0,"#
      + #""mrr@5":0,"novelty@5":1.5,"popularity@5":0,"auc":0.75,"gauc":null},"#
      + #""fitSeconds":0.25,"peakBytes":12000000}"#
    #expect(json.contains(metrics))
  }

  @Test func columnsOfTheTableLineUp() throws {
    for language in Language.allCases {
      let text = try report().text(in: language)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let table = lines[2...4]
      // The models' names, which come last, begin in one column.
      let starts = zip(table, ["model", "sar", "itemcf-weighted"]).map { $0.count - $1.count }
      #expect(Set(starts).count == 1, "\(text)")
      #expect(table.allSatisfy { $0.allSatisfy(\.isASCII) })
      #expect(table[3].contains("  0.7500       -  "), "\(text)")
      #expect(table[4].contains("  0.5000  0.6250  "), "\(text)")
    }
  }

  @Test func oneModelHasNothingToDifferFrom() throws {
    let rows = (0..<60).map { "\($0 % 7),\($0 % 2)" }
    let table = try RankingTable(Array((["x,click"] + rows).joined(separator: "\n").utf8))
    let label = try #require(RankingLabel("click"))
    let evaluation = try RankingEvaluation(table, labels: [label], share: 0.8, seed: 1)
    let trial = try #require(try evaluation.trial(of: "shared-bottom"))
    var report = RankingReport(evaluation, hasUsers: false)
    let names = ["shared-bottom", "mmoe"]
    for count in 1...2 {
      report.models = names.prefix(count).map {
        .init(name: $0, trials: [trial], fitSeconds: [0.1])
      }
      for language in Language.allCases {
        let lines = report.text(in: language).split(separator: "\n")
        // In the head of the table and in what explains it.
        #expect(lines.count { $0.contains("auc − shared-bottom") } == (count == 1 ? 0 : 2))
        #expect(report.text(in: language).contains("logloss"))
      }
    }
  }

  @Test func oneIsNotMany() throws {
    var report = try report()
    #expect(report.text(in: .en).hasPrefix("2 users, 2 items; 2 interactions to learn from, 2 to"))
    (report.users, report.items, report.train, report.asked, report.cutoff) = (1, 1, 1, 1, 1)
    #expect(
      report.text(in: .en).hasPrefix(
        "1 user, 1 item; 1 interaction to learn from, 2 to test; 1 user gets 1 item."
      )
    )
  }

  @Test func areasOfFewerUsersAreSaidToBeSo() throws {
    var report = try report()
    #expect(report.whyAreasAreOfFewer == nil)
    report.asked = 5000
    report.models[1].areas.users = 300
    report.models[0].areas.users = 300
    let why = try #require(report.whyAreasAreOfFewer)
    #expect(why.en.contains("of 300 of the 5000 users") && why.zh.contains("5000 个用户里"))
  }

  @Test func zerosAreExplained() throws {
    var report = try report()
    // Both are asked for an item that the other has: it was there, and was not found.
    #expect(report.reachable == 2)
    let few = try #require(report.whyNothingWasFound)
    #expect(few.en.contains("of 2 users, 2 have a test item") && few.zh.contains("2 个用户里有 2 个"))
    report.reachable = 0
    let unknown = try #require(report.whyNothingWasFound)
    #expect(unknown.en.contains("knows none") && unknown.zh.contains("冷启动"))
    report.models[1].figures.hitRate = 0.5
    #expect(report.whyNothingWasFound == nil)
  }
}
