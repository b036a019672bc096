import Memory
import Questions
import Reports
import Testing
import Tutor
import Wording

@Suite("The figures as plain text")
struct StatsReportTests {
  private let now = Moment(microseconds: 1_700_000_000_000_000)
  private let weak = PointReference(question: "clipping", point: "direction")

  private func report(_ study: Study, standings: [QuestionID: Standing] = [:]) -> String {
    let text = Bilingual(zh: "题", en: "Clipping")
    let figures = StudyFigures(
      catalogue: Catalogue(
        topics: [Topic(id: "deep", title: text)],
        questions: [
          QuestionSummary(
            id: "clipping",
            revision: 1,
            topic: "deep",
            level: 1,
            title: text,
            asks: text,
            points: ["threshold", "direction"]
          )
        ]
      ),
      standings: standings,
      study: study,
      now: now,
      interviewDay: nil,
      parameters: .standard,
      retention: 0.9
    )
    return StatsReport(
      figures,
      catalogue: Catalogue(topics: [], questions: []),
      statements: [weak: Bilingual(zh: "方向", en: "It keeps the direction.")],
      language: .en
    ).text
  }

  /// Three quiz items four days ago, and a point that was missed then.
  private var quizOnly: Study {
    let day = now.localDay - 4
    var study = Study()
    study.days = [day]
    study.items = [StudyDay(day: day, sureness: .shaky, answers: 3, scores: 1, seconds: 30)]
    study.weakPoints = [
      ReviewedPoint(
        reference: weak,
        reviewedAt: now.adding(days: -4),
        memory: MemoryState(stability: 4, difficulty: 6),
        due: now
      )
    ]
    return study
  }

  @Test("Who answered quiz items alone sees what there is, with its days and what is asked again")
  func itemsAlone() {
    #expect(report(Study()) == "Nothing was answered yet.")
    let text = report(quizOnly)
    let day = CalendarDay(daysSince1970: now.localDay - 4).iso8601
    #expect(text.contains("\n      3  \(day)\n"))
    #expect(text.contains("\n      4      0  It keeps the direction. (clipping)"))
    #expect(text.contains("\n      0  later\n"))
    #expect(!text.contains("Key points due"))
    var study = quizOnly
    // What the journal has spread is told as the journal has it.
    study.weakPoints[0].due = now.adding(days: 2)
    #expect(report(study).contains("\n      4      2  It keeps the direction. (clipping)"))
    study.rememberedPoints = ["clipping": 1]
    #expect(report(study).contains("1/2"), "a quiz item counts for its point")
    study.pointDues = [-1, 2, 5, 80].map { now.adding(days: $0) }
    let told = "\n      0  later\nKey points due: 1 now, 2 more in 14 days, 1 later.\n"
    #expect(report(study).contains(told))
  }

  @Test("What falls due after the days of the forecast is counted as later")
  func later() {
    let standing = Standing(
      answeredAt: now,
      attempts: 1,
      score: 1,
      covered: 2,
      total: 2,
      missed: [],
      memory: MemoryState(stability: 60, difficulty: 5),
      due: now.adding(days: 60)
    )
    #expect(report(Study(), standings: ["clipping": standing]).contains("\n      1  later\n"))
  }
}
