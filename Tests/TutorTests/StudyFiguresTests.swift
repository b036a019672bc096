import Memory
import Questions
import Randomness
import Testing
import Wording

@testable import Tutor

/// The figures as pure functions, on made days and memories.
@Suite struct StudyFiguresTests {
  private static let now = Moment(microseconds: 1_700_000_000_000_000, zoneOffset: 28_800)
  private static let model = FSRS6()

  // MARK: The streak

  @Test func aDayInSevenIsForgivenAndNoMore() {
    func streak(_ ago: Int...) -> Streak { Streak(studied: ago.map { 100 - $0 }, today: 100) }
    #expect(streak().days == 0)
    #expect(streak(0, 1, 2).days == 3 && streak(0, 1, 2).isTodayDone)
    // Today is not over yet.
    #expect(streak(1, 2).days == 2 && !streak(1, 2).isTodayDone && !streak(1, 2).endsToday)
    // One missed day.
    #expect(streak(0, 2, 3).days == 3 && streak(0, 2, 3).forgiven == [99])
    // Two in a row.
    #expect(streak(0, 3, 4).days == 1)
    // The second within seven days, from the sixth to the seventh.
    #expect(streak(0, 2, 3, 4, 5, 6, 8).days == 6)
    #expect(streak(0, 2, 3, 4, 5, 6, 7, 9).days == 8)
    #expect(streak(0, 2, 3, 4, 5, 6, 7, 9).forgiven == [99, 92])
    // Yesterday was missed, and today decides.
    #expect(streak(2, 3).days == 2 && streak(2, 3).endsToday)
    #expect(streak(3, 4).days == 0)
    // A clock that was moved back.
    #expect(Streak(studied: [104, 100, 99], today: 100).days == 2)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theStreakIsTheLongestThatTheRuleAllows(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let studied = (0..<60).filter { _ in random.chance(0.85) }.map { 1000 - $0 }
    let streak = Streak(studied: studied, today: 1000)
    // Back from today, or from yesterday while today is open: every window of seven days that lies
    // within the streak misses one at the most.
    let set = Set(studied)
    let first = studied.contains(1000) ? 1000 : 999
    var best = 0
    for length in 1...60 {
      let days = (first - length + 1)...first
      guard set.contains(days.lowerBound) else { continue }
      let holds = days.allSatisfy { start in
        days.filter { $0 >= start && $0 < start + 7 && !set.contains($0) }.count <= 1
      }
      if !holds { break }
      best = days.count { set.contains($0) }
    }
    #expect(streak.days == best)
  }

  // MARK: The forecast

  @Test func dueDatesFallOnDaysOfTheUsersCalendar() {
    // 06:13 at the user's clock.
    let hour = Int64(3_600_000_000)
    func due(_ hours: Int64) -> Moment {
      Moment(microseconds: Self.now.microseconds + hours * hour, zoneOffset: 0)
    }
    let forecast = DueForecast(
      dues: [due(-100), due(0), due(10), due(20), due(44), due(24 * 30)],
      now: Self.now,
      days: 3
    )
    #expect(forecast.now == 2)
    #expect(forecast.counts == [3, 1, 1])
    #expect(forecast.later == 1)
  }

  // MARK: Readiness

  private func catalogue(_ topics: [TopicID], perTopic: Int) -> Catalogue {
    let text = Bilingual(zh: "题", en: "text")
    return Catalogue(
      topics: topics.map { Topic(id: $0, title: text) },
      questions: topics.flatMap { topic in
        (0..<perTopic).map { index in
          QuestionSummary(
            id: QuestionID(rawValue: "\(topic)-\(index)"),
            revision: 1,
            topic: topic,
            level: 1,
            title: text,
            asks: text,
            points: ["one", "two", "three", "four"]
          )
        }
      }
    )
  }

  private func standing(score: Double, daysAgo: Int, stability: Double) -> Standing {
    let memory = MemoryState(stability: stability, difficulty: 5)
    let due = Self.model.interval(stability: stability, desiredRetention: 0.9)
    return Standing(
      answeredAt: Self.now.adding(days: -daysAgo),
      attempts: 1,
      score: score,
      covered: 2,
      total: 4,
      missed: [],
      memory: memory,
      due: Self.now.adding(days: due - daysAgo)
    )
  }

  @Test("Points count by what was remembered last, in answers and in quiz items alike")
  func pointsByTopic() {
    let study = Study(rememberedPoints: ["recall-0": 3, "recall-1": 0, "deep-1": 9])
    let figures = StudyFigures(
      catalogue: catalogue(["recall", "deep", "ranking"], perTopic: 2),
      standings: [:],
      study: study,
      now: Self.now,
      interviewDay: nil,
      parameters: .standard,
      retention: 0.9
    )
    #expect(figures.points.map(\.topic) == ["recall", "deep", "ranking"])
    #expect(figures.points.map(\.remembered) == [3, 4, 0], "no more than a question has")
    #expect(figures.points.map(\.points) == [8, 4, 0])
  }

  private func forecast(
    _ standings: [QuestionID: Standing],
    days: Int,
    pace: Double,
    perTopic: Int = 2
  ) -> ReadinessForecast {
    ReadinessForecast(
      catalogue: catalogue(["recall", "deep"], perTopic: perTopic),
      standings: standings,
      now: Self.now,
      days: days,
      pace: pace,
      model: Self.model,
      retention: 0.9
    )
  }

  @Test func readinessIsScoreTimesRecallAndNothingForWhatWasNeverAnswered() {
    let known = standing(score: 0.5, daysAgo: 10, stability: 10)
    let ready = forecast(["recall-0": known], days: 20, pace: 0)
    let recalled = Self.model.retrievability(known.memory, elapsedDays: 10)
    #expect(abs(recalled - 0.9) < 1e-9, "after as many days as the stability")
    #expect(abs(ready.topics[0].now - 0.5 * recalled / 2) < 1e-12)
    #expect(ready.topics[1].now == 0)
    #expect(abs(ready.whole.now - 0.5 * recalled / 4) < 1e-12)
    let later = Self.model.retrievability(known.memory, elapsedDays: 30)
    #expect(abs(ready.whole.later - 0.5 * later / 4) < 1e-12)
    // Nobody answers: it fades as without a pace.
    #expect(abs(ready.whole.keepingPace - ready.whole.later) < 1e-12)
    #expect(ready.whole.answered == 1 && ready.whole.questions == 4)
  }

  @Test func whatFurtherAnswersComeToIsToldFromEnoughAnswersOnOnly() {
    let one = standing(score: 1, daysAgo: 0, stability: 5)
    let ready = forecast(["recall-0": one], days: 30, pace: 1)
    #expect(!ready.whole.isPaceKnown && ready.topics.allSatisfy { !$0.isPaceKnown })
    // The catalogue has four questions; with all of them answered there is nothing to guess.
    let all: [QuestionID: Standing] = [
      "recall-0": one, "recall-1": one, "deep-0": one, "deep-1": one,
    ]
    #expect(forecast(all, days: 30, pace: 1).whole.isPaceKnown == true)
    // Of six questions four answered are too few, five are not.
    let four = forecast(all, days: 30, pace: 1, perTopic: 3)
    #expect(four.whole.answered == 4 && four.whole.isPaceKnown == false)
    let more = all.merging(["recall-2": one]) { $1 }
    let five = forecast(more, days: 30, pace: 1, perTopic: 3)
    #expect(five.whole.answered == 5 && five.whole.isPaceKnown == true)
    #expect(five.topics.map(\.isPaceKnown) == [true, true])
  }

  @Test func whoKeepsAnsweringIsReadierAndTheMoreTheFaster() {
    let standings: [QuestionID: Standing] = [
      "recall-0": standing(score: 0.8, daysAgo: 10, stability: 5),
      "deep-1": standing(score: 0.7, daysAgo: 3, stability: 2),
    ]
    let paces = [0, 0.1, 0.3, 1, 3].map {
      forecast(standings, days: 30, pace: $0).whole.keepingPace
    }
    #expect(paces.dropLast() == paces.dropLast().sorted()[...])
    // Beyond what there is to answer, more only moves answers to earlier days.
    #expect(abs(paces[4] - paces[3]) < 0.02)
    #expect(paces[0] < paces[2] && paces[2] < paces[3])
    // Nobody gets better than the last scores: the mean stands for new questions.
    #expect(paces[4] <= 0.75)
    let today = forecast(standings, days: 0, pace: 3).whole
    #expect(abs(today.keepingPace - today.now) < 1e-12, "today nothing can be done any more")
  }

  // MARK: Days

  @Test func theHeatMapBeginsOnMondaysAndEndsToday() {
    // 2026-11-28 is a Saturday.
    let today = CalendarDay(year: 2026, month: 11, day: 28)?.daysSince1970 ?? 0
    #expect(HeatMap.weekday(of: today) == 5)
    #expect(HeatMap.weekday(of: 0) == 3 && HeatMap.weekday(of: -1) == 2)
    func day(_ ago: Int, _ answers: Int) -> StudyDay {
      StudyDay(day: today - ago, sureness: nil, answers: answers, scores: 0, seconds: 0)
    }
    let heat = HeatMap(days: [day(0, 2), day(0, 1), day(5, 4), day(6, 9)], today: today, weeks: 2)
    #expect(heat.weeks.count == 2)
    #expect(heat.weeks[1] == [4, 0, 0, 0, 0, 3, nil])
    #expect(heat.weeks[0] == [0, 0, 0, 0, 0, 0, 9])
    #expect([0, 1, 2, 3, 4, 6, 7, 99].map(HeatMap.level) == [0, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func timePerAnswerIsTheMeanOfEachWeek() {
    func day(_ day: Int, _ answers: Int, _ seconds: Double) -> StudyDay {
      StudyDay(day: day, sureness: .shaky, answers: answers, scores: 1, seconds: seconds)
    }
    let weeks = AnswerWeek.last(
      2,
      of: [day(100, 1, 60), day(94, 3, 60), day(93, 2, 20)],
      today: 100
    )
    #expect(weeks.map(\.firstDay) == [87, 94])
    #expect(weeks.map(\.answers) == [2, 4])
    #expect(weeks.map(\.seconds) == [10, 30])
    #expect(AnswerWeek.last(1, of: [], today: 1)[0].seconds == nil)
  }

  @Test func calibrationJudgesByTheBandsOfTheRatings() {
    func day(_ sureness: Sureness, _ answers: Int, _ score: Double) -> StudyDay {
      StudyDay(
        day: 1,
        sureness: sureness,
        answers: answers,
        scores: score * Double(answers),
        seconds: 1
      )
    }
    let rows = Calibration.all(of: [
      day(.certain, 4, 0.4), day(.certain, 2, 0.7), day(.guessing, 5, 0.9), day(.shaky, 4, 0.1),
    ])
    #expect(rows.map(\.sureness) == Sureness.allCases)
    #expect(rows[3].answers == 6 && abs((rows[3].score ?? 0) - 0.5) < 1e-12)
    #expect(rows.map(\.judgement) == [.modest, .unknown, .unknown, .hopeful])
    #expect(rows[2].score == nil)
  }

  @Test func paceCountsFromTheFirstRecentAnswer() {
    func day(_ day: Int, _ answers: Int) -> StudyDay {
      StudyDay(day: day, sureness: nil, answers: answers, scores: 0, seconds: 0)
    }
    #expect(Study().pace(today: 100) == 0)
    #expect(Study(days: [], figures: [day(99, 3), day(100, 1)]).pace(today: 100) == 2)
    #expect(Study(days: [], figures: [day(80, 90), day(87, 7)]).pace(today: 100) == 0.5)
  }

  // MARK: The curve

  @Test func theCurveOfForgettingPassesThroughTheRetentionWhenDue() throws {
    let memory = MemoryState(stability: 12, difficulty: 5)
    let due = Self.model.interval(stability: memory.stability, desiredRetention: 0.9)
    let curve = ForgettingCurve(memory, elapsedDays: 3, dueDays: due, model: Self.model)
    #expect(curve.dueDays == 12)
    #expect(curve.days.first == 0 && curve.recalls.first == 1)
    #expect(curve.recalls == curve.recalls.sorted(by: >))
    let place = try #require(curve.days.firstIndex(of: 12))
    #expect(abs(curve.recalls[place] - 0.9) < 1e-9)
    #expect(curve.days.count <= ForgettingCurve.mostPoints + 1)
    let old = ForgettingCurve(
      MemoryState(stability: 30_000, difficulty: 5),
      elapsedDays: 90_000,
      dueDays: 36_500,
      model: Self.model
    )
    #expect(old.days.count <= ForgettingCurve.mostPoints + 2 && (old.days.last ?? 0) >= 170_000)
  }
}
