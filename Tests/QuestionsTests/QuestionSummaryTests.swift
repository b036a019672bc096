import Questions
import Testing
import Wording

@Suite("The names of points in a summary")
struct QuestionSummaryTests {
  private func summary(_ points: [PointID]) -> QuestionSummary {
    let text = Bilingual(zh: "题", en: "text")
    return QuestionSummary(
      id: "q",
      revision: 1,
      topic: "t",
      level: 1,
      title: text,
      asks: text,
      points: points
    )
  }

  @Test("Known points are those of the question where it has every one of them")
  func holds() {
    let summary = summary(["same", "first", "second", "first-aid"])
    #expect((summary.pointCount, summary.pointNames) == (4, "first,first-aid,same,second"))
    for names in ["", "first", "second", "first,second", "first-aid,same", summary.pointNames] {
      #expect(summary.holds(names), "\(names)")
    }
    for names in ["fir", "second-one", "first,third", "a,first", "first,second,z", "firsts"] {
      #expect(!summary.holds(names), "\(names)")
    }
    #expect(!self.summary([]).holds("first"))
  }
}
