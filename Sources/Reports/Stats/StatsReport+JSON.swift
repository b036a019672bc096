import Memory
import Questions
import Tutor
import Wording

extension StatsReport {
  /// All figures as one object; days are ISO dates of the user's calendar.
  public var json: JSONValue {
    let streak = figures.streak
    return .object([
      .init("now", .text(figures.now.iso8601)),
      .init("due", .integer(figures.forecast.now)),
      .init("forecast", .array(figures.forecast.counts.map(JSONValue.integer))),
      .init("later", .integer(figures.forecast.later)),
      .init(
        "points",
        .object([
          .init("due", .integer(figures.pointForecast.now)),
          .init("forecast", .array(figures.pointForecast.counts.map(JSONValue.integer))),
          .init("later", .integer(figures.pointForecast.later)),
        ])
      ),
      .init("interview", figures.interviewDay.map(date) ?? .null),
      .init("daysAhead", .integer(figures.daysAhead)),
      .init("pace", .number(figures.pace)),
      .init(
        "readiness",
        .object([
          .init("all", .object(fields(of: figures.readiness.whole, figures.points))),
          .init(
            "topics",
            .array(
              figures.readiness.topics.map { topic in
                .object(
                  [.init("topic", .text(topic.topic?.rawValue ?? ""))]
                    + fields(of: topic, figures.points.filter { $0.topic == topic.topic })
                )
              }
            )
          ),
        ])
      ),
      .init(
        "streak",
        .object([
          .init("days", .integer(streak.days)),
          .init("forgiven", .array(streak.forgiven.map(date))),
          .init("isTodayDone", .boolean(streak.isTodayDone)),
          .init("endsToday", .boolean(streak.endsToday)),
        ])
      ),
      .init("days", .array(days)),
      .init("calibration", .array(figures.calibration.map(value))),
      .init("weeks", .array(figures.weeks.map(value))),
      .init("memories", .array(figures.memories.map(value))),
      .init("weakPoints", .array(figures.weakPoints.map(value))),
    ])
  }

  private func date(_ day: Int) -> JSONValue {
    .text(CalendarDay(daysSince1970: day).iso8601)
  }

  private func fields(of readiness: Readiness, _ points: [TopicPoints]) -> [JSONValue.Field] {
    [
      .init("questions", .integer(readiness.questions)),
      .init("answered", .integer(readiness.answered)),
      .init("covered", .integer(points.reduce(0) { $0 + $1.remembered })),
      .init("points", .integer(points.reduce(0) { $0 + $1.points })),
      .init("now", .number(readiness.now)),
      .init("later", .number(readiness.later)),
      .init(
        "keepingPace",
        readiness.isPaceKnown ? .number(readiness.keepingPace) : .null
      ),
    ]
  }

  /// The days with an answer.
  private var days: [JSONValue] {
    figures.heat.weeks.enumerated().flatMap { week, days in
      days.enumerated().compactMap { weekday, answers -> JSONValue? in
        guard let answers, answers > 0 else { return nil }
        return .object([
          .init("day", date(figures.heat.firstDay + 7 * week + weekday)),
          .init("answers", .integer(answers)),
        ])
      }
    }
  }

  private func value(_ row: Calibration) -> JSONValue {
    .object([
      .init("sureness", .integer(row.sureness.rawValue)),
      .init("answers", .integer(row.answers)),
      .init("score", row.score.map(JSONValue.number) ?? .null),
      .init("judgement", .text("\(row.judgement)")),
    ])
  }

  private func value(_ week: AnswerWeek) -> JSONValue {
    .object([
      .init("from", date(week.firstDay)),
      .init("answers", .integer(week.answers)),
      .init("seconds", week.seconds.map(JSONValue.number) ?? .null),
      .init("score", week.score.map(JSONValue.number) ?? .null),
    ])
  }

  private func value(_ memory: MemoryFigure) -> JSONValue {
    .object([
      .init("question", .text(memory.question.rawValue)),
      .init("recall", .number(memory.recall)),
      .init("stability", .number(memory.memory.stability)),
      .init("difficulty", .number(memory.memory.difficulty)),
      .init("elapsedDays", .integer(memory.elapsedDays)),
      .init("score", .number(memory.score)),
      .init("attempts", .integer(memory.attempts)),
    ])
  }

  private func value(_ weak: WeakPoint) -> JSONValue {
    .object([
      .init("question", .text(weak.reference.question.rawValue)),
      .init("point", .text(weak.reference.point.rawValue)),
      .init("statement", statements[weak.reference].map { .text($0[language]) } ?? .null),
      .init("elapsedDays", .integer(weak.elapsedDays)),
      .init("recall", .number(weak.recall)),
      .init("daysLeft", .integer(weak.daysLeft)),
    ])
  }
}
