import Memory
public import Questions
public import Tutor
public import Wording

/// The figures of the screen as plain text and as JSON.
///
/// Numbers come first in plain text, so that columns line up whatever the font makes of a name.
public struct StatsReport: Sendable {
  let figures: StudyFigures
  let catalogue: Catalogue
  let statements: [PointReference: Bilingual]
  let language: Language

  /// Creates a report.
  ///
  /// - Parameter statements: What weak points state, as far as it is known.
  public init(
    _ figures: StudyFigures,
    catalogue: Catalogue,
    statements: [PointReference: Bilingual],
    language: Language
  ) {
    self.figures = figures
    self.catalogue = catalogue
    self.statements = statements
    self.language = language
  }

  /// How many memories plain text names.
  private static let mostMemories = 20

  /// The figures as text, without a line end behind the last line.
  public var text: String {
    guard !figures.isEmpty else {
      return say(zh: "还没有回答过题目。", en: "Nothing was answered yet.")
    }
    return [due, readiness, days, confidence, memories, points].joined(separator: "\n\n")
  }

  private func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func percent(_ share: Double) -> String { right(NumberFormat.percent(share), 5) }

  private func title(of topic: TopicID?) -> String {
    guard let topic else { return say(zh: "全部", en: "All") }
    return catalogue.topics.first { $0.id == topic }?.title[language] ?? topic.rawValue
  }

  private func title(of question: QuestionID) -> String {
    catalogue.questions.first { $0.id == question }?.title[language] ?? question.rawValue
  }

  private var due: String {
    let forecast = figures.forecast
    let today = figures.now.localDay
    let lines = forecast.counts.enumerated().map { index, count in
      "\(right("\(count)", 7))  \(CalendarDay(daysSince1970: today + index).iso8601)"
    }
    return
      ([
        say(
          zh: "到期：现在 \(forecast.now) 题；今后 \(forecast.counts.count) 天，今天的含已到期的：",
          en:
            "Due: \(forecast.now) now; in the next \(forecast.counts.count) days, today with what "
            + "is due:"
        )
      ] + lines + [
        "\(right("\(forecast.later)", 7))  \(say(zh: "更晚", en: "later"))"
      ] + duePoints).joined(separator: "\n")
  }

  /// The points that are due, on a line; none where none was ever reviewed.
  private var duePoints: [String] {
    let forecast = figures.pointForecast
    let days = forecast.counts.count
    let soon = forecast.counts.reduce(0, +) - forecast.now
    guard forecast.now + soon + forecast.later > 0 else { return [] }
    return [
      say(
        zh: "到期的要点：现在 \(forecast.now) 个，\(days) 天内还有 \(soon) 个，更晚 \(forecast.later) 个。",
        en:
          "Key points due: \(forecast.now) now, \(soon) more in \(days) days, \(forecast.later) later."
      )
    ]
  }

  private var readiness: String {
    let day = CalendarDay(daysSince1970: figures.now.localDay + figures.daysAhead).iso8601
    let rows = [figures.readiness.whole] + figures.readiness.topics
    let pace = NumberFormat.fixed(figures.pace, fractionDigits: 1)
    return
      ([
        say(
          zh: "掌握度：现在、\(day)、\(day) 照常练（每天 \(pace) 次）；答过的题：",
          en: "Ready: now, on \(day), on \(day) at \(pace) answers a day; questions answered:"
        )
      ]
      + rows.map { row in
        "  \(percent(row.now))  \(percent(row.later))  "
          + "\(row.isPaceKnown ? percent(row.keepingPace) : right("-", 5))  "
          + "\(right("\(row.answered)/\(row.questions)", 9))  \(title(of: row.topic))"
      }
      + (figures.readiness.whole.isPaceKnown
        ? []
        : [
          say(
            zh: "照常练：答过 \(Readiness.fewestAnswered) 题才推算。",
            en: "At that pace: told from \(Readiness.fewestAnswered) questions answered on."
          )
        ]))
      .joined(separator: "\n")
  }

  private var days: String {
    let streak = figures.streak
    let forgiven = streak.forgiven.map { CalendarDay(daysSince1970: $0).iso8601 }
    let forgave =
      forgiven.isEmpty
      ? "" : say(zh: "，包容了 ", en: ", forgiven ") + forgiven.joined(separator: " ")
    let weeks = figures.weeks.map { week in
      let seconds = week.seconds.map { NumberFormat.clock(seconds: $0) } ?? "-"
      return "\(right("\(week.answers)", 7))  \(right(seconds, 8))  "
        + CalendarDay(daysSince1970: week.firstDay).iso8601
    }
    let days = streak.days.counted("day")
    return
      ([
        say(zh: "连续 \(streak.days) 天\(forgave)。", en: "Streak: \(days)\(forgave).")
          + (streak.endsToday
            ? say(zh: "今天不答就断了。", en: " It ends unless you answer today.") : ""),
        say(zh: "近 12 周，每周的回答数和平均用时：", en: "Last 12 weeks: answers, mean time, from:"),
      ] + weeks + heat).joined(separator: "\n")
  }

  /// The days of the heat map on which something was answered.
  private var heat: [String] {
    let days = figures.heat.weeks.joined().enumerated().compactMap { place, answers -> String? in
      guard let answers, answers > 0 else { return nil }
      let day = CalendarDay(daysSince1970: figures.heat.firstDay + place)
      return "\(right("\(answers)", 7))  \(day.iso8601)"
    }
    guard !days.isEmpty else { return [] }
    return [
      say(
        zh: "近 \(figures.heat.weeks.count) 周，有回答的日子，含小测的条目：",
        en: "Last \(figures.heat.weeks.count) weeks: days with answers or quiz items, and how many:"
      )
    ] + days
  }

  private var confidence: String {
    let words = [
      Bilingual(zh: "瞎猜", en: "guessing"), Bilingual(zh: "没底", en: "shaky"),
      Bilingual(zh: "比较有把握", en: "fairly sure"), Bilingual(zh: "很确定", en: "certain"),
    ]
    let rows = figures.calibration.map { row in
      "\(right("\(row.answers)", 7))  \(row.score.map(percent) ?? right("-", 5))  "
        + words[row.sureness.rawValue - 1][language] + judged(row.judgement)
    }
    return
      ([say(zh: "把握：次数、平均得分：", en: "Confidence: answers, mean score:")] + rows)
      .joined(separator: "\n")
  }

  private func judged(_ judgement: Calibration.Judgement) -> String {
    switch judgement {
    case .unknown: ""
    case .fits: say(zh: "：估得挺准", en: ": well judged")
    case .hopeful: say(zh: "：高估了自己", en: ": overconfident")
    case .modest: say(zh: "：低估了自己", en: ": underconfident")
    }
  }

  private var memories: String {
    let shown = figures.memories.prefix(StatsReport.mostMemories)
    let rest = figures.memories.count - shown.count
    let rows = shown.map { memory in
      let stability = NumberFormat.fixed(memory.memory.stability, fractionDigits: 1)
      return "  \(percent(memory.recall))  \(right(stability, 8))  "
        + "\(right("\(memory.elapsedDays)", 5))  \(title(of: memory.question))"
    }
    let more = rest > 0 ? [say(zh: "  另有 \(rest) 题", en: "  and \(rest) more")] : []
    return
      ([
        say(
          zh: "记忆，最容易忘的在前：没忘的概率、稳定度（天）、几天前答的：",
          en: "Memories, the likeliest to be forgotten first: not forgotten, stability in days, "
            + "days ago:"
        )
      ] + rows + more).joined(separator: "\n")
  }

  private var points: String {
    let topics = figures.points.filter { $0.points > 0 }.map { topic in
      "\(right("\(topic.remembered)/\(topic.points)", 9))  \(title(of: topic.topic))"
    }
    let weak = figures.weakPoints.map { weak in
      let statement =
        statements[weak.reference]?[language] ?? weak.reference.point.rawValue
      return
        "  \(right("\(weak.elapsedDays)", 5))  \(right("\(max(0, weak.daysLeft))", 5))  \(statement) "
        + "(\(title(of: weak.reference.question)))"
    }
    return
      ([
        say(
          zh: "各主题记得的要点（上次回答或小测答对的）：",
          en: "Points remembered by topic, in the last answer or quiz item:"
        )
      ] + topics
      + (weak.isEmpty
        ? []
        : [
          say(
            zh: "上次漏掉或说错的，几天前、几天后再问：",
            en: "Missed or wrong last time: days ago, asked again in days:"
          )
        ] + weak))
      .joined(separator: "\n")
  }
}
