import Testing
import Wording

@testable import Questions

@Suite struct QuestionReadingTests {
  @Test func everyKeyOfTheFormatIsRead() throws {
    let (record, problems) = Sample.read(try Sample.text("questions/short-gap.yaml"))
    #expect(problems == [])
    let question = try #require(record).question
    #expect(question.id == "short-gap")
    #expect(question.revision == 2)
    #expect(question.topic == "basics")
    #expect(question.level == 1)
    #expect(question.title == Bilingual(zh: "间隔", en: "The gap"))
    #expect(question.asks.en == "Why does a short interval weigh more?")
    #expect(question.weakSample.answer.en == "Newer is better.")
    #expect(question.weakSample.critique.zh == "没有说到会话。")
    #expect(
      question.modelAnswer.en == "Clicks in one session are related.\nLong gaps are mostly noise."
    )
    #expect(question.followUps == [Bilingual(zh: "还有呢？", en: "What else?")])
    #expect(question.sources == [Source(title: "A paper, 2020", reference: "doi:10.1000/1")])
    #expect(question.points.map(\.id) == ["same-session", "noise"])
    let point = try #require(question.points.first)
    #expect(point.weight == 3)
    #expect(point.statement.en == "Clicks in one session are related.")
    #expect(point.explanation.zh == "意图相同。")
    #expect(point.hint.en == "Think of the intent.")
    #expect(point.probe.en == "What is the intent?")
    #expect(point.evidence.map(\.text) == ["{session} + relat*|有关", "same intent|意图相同 > relat*"])
    #expect(point.evidence.first?.slots.first?.alternatives == ["session*", "会话"])
    #expect(point.partial.map(\.text) == ["session* + click*"])
    #expect(point.misconceptions.first?.says.map(\.text) == ["newer + better|更好"])
    #expect(point.misconceptions.first?.explanation.en == "Age is not the point.")
    #expect(
      point.demos == [DemoLink(demo: "walk", step: "gap", settings: ["form": "exponential"])]
    )
    #expect(point.misconceptions.first?.sharesEvidenceWith == ["noise"])
    #expect(point.sharesEvidenceWith == [])
    #expect(question.points.last?.demos == [])
    #expect(question.points.last?.sharesEvidenceWith == ["same-session"])
    #expect(question.points.last?.halfFrom == [])
  }

  @Test func pointsThatImplyHalfOfAnotherAreNamedAndKnown() throws {
    func read(_ names: String) throws -> (question: Question?, problems: [ContentProblem]) {
      let text = try Sample.text("questions/short-gap.yaml")
        .replacing(
          "    sharesEvidenceWith: [same-session]",
          with: "    sharesEvidenceWith: [same-session]\n    halfFrom: [\(names)]"
        )
      let (record, problems) = Sample.read(text)
      return (record?.question, problems)
    }
    #expect(try read("same-session").question?.points.last?.halfFrom == ["same-session"])
    #expect(try read("same-session").problems == [])
    let unknown = try read("noise").problems
    #expect(unknown.map(\.kind) == [.unknownPoint("noise", known: ["same-session"])])
    #expect(unknown.map(\.place.line) == [37])
  }

  @Test func placesOfValuesAreKnown() throws {
    let record = try #require(Sample.read(try Sample.text("questions/short-gap.yaml")).record)
    #expect(record.place("points[0].evidence[1]").description == "short-gap.yaml:21:9")
    #expect(record.place("points[0].demos[0].step").description == "short-gap.yaml:28:28")
    #expect(record.place("points[0].demos[0].settings.form").description == "short-gap.yaml:28:50")
    #expect(record.place("modelAnswer.en").description == "short-gap.yaml:41:7")
  }

  @Test func windowsLineEndsAreLineEnds() throws {
    let text = try Sample.text("questions/short-gap.yaml").replacing("\n", with: "\r\n")
    let (record, problems) = Sample.read(text)
    #expect(problems == [])
    #expect(record?.question.modelAnswer.zh == "同一会话的点击有关。\n长间隔多是噪声。")
  }
}
