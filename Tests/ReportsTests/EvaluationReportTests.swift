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
      .init(name: "sar", figures: figures, fitSeconds: 0.25, peakBytes: 12_000_000),
      .init(name: "itemcf-weighted", figures: figures, fitSeconds: 12, peakBytes: 1),
    ]
    return report
  }

  @Test func theObjectKeepsItsFieldsInOrder() throws {
    let json = try report().json.serialised
    #expect(json.hasPrefix(#"{"data":{"users":2,"items":2,"train":2,"test":2},"models":[{"name":"#))
    let metrics =
      #""metrics":{"ndcg@5":0.375,"recall@5":0,"precision@5":0,"map@5":0,"hr@5":0,"coverage@5":0,"#
      + #""mrr@5":0,"novelty@5":1.5,"popularity@5":0},"fitSeconds":0.25,"peakBytes":12000000}"#
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
    }
  }

  @Test func zerosAreExplained() throws {
    var report = try report()
    // Both are asked for an item that the other has: it was there, and was not found.
    #expect(report.reachable == 2)
    let few = try #require(report.whyNothingWasFound)
    #expect(few.en.contains("of 2 users 2 are asked") && few.zh.contains("2 个用户里有 2 个"))
    report.reachable = 0
    let unknown = try #require(report.whyNothingWasFound)
    #expect(unknown.en.contains("knows none") && unknown.zh.contains("冷启动"))
    report.models[1].figures.hitRate = 0.5
    #expect(report.whyNothingWasFound == nil)
  }
}
