import Grading
import Memory
public import Questions
public import Tutor
public import Wording

/// One question's memory, the mastery of its points and every answer, as plain text and as JSON.
public struct MemoryReport: Sendable {
  let question: Question
  let answers: [PastAnswer]
  let items: [PastItem]
  let standing: Standing?
  let curve: ForgettingCurve?
  let language: Language

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - answers: Every answer, the oldest first.
  ///   - items: Every quiz item about its points, the oldest first.
  ///   - curve: The curve of forgetting, or nil where it was never answered.
  public init(
    _ question: Question,
    answers: [PastAnswer],
    items: [PastItem],
    standing: Standing?,
    curve: ForgettingCurve?,
    language: Language
  ) {
    self.question = question
    self.answers = answers
    self.items = items
    self.standing = standing
    self.curve = curve
    self.language = language
  }

  private var mastery: [PointMastery] { PointMastery.all(of: question, answers, items) }

  private func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }

  /// The memory as text, without a line end behind the last line.
  public var text: String {
    guard let curve, let standing else {
      let head = say(
        zh: "\(question.title.zh)：还没有答过。",
        en: "\(question.title.en): never answered."
      )
      return items.isEmpty ? head : [head, points].joined(separator: "\n\n")
    }
    let stability = NumberFormat.fixed(standing.memory.stability, fractionDigits: 1)
    let recall = NumberFormat.percent(curve.recall)
    let scored = NumberFormat.percent(standing.score)
    let head = say(
      zh:
        "\(question.title.zh)：\(curve.elapsedDays) 天前答的，得 \(scored)；那时会的，没忘的概率 \(recall)；稳定度 \(stability) 天，"
        + "间隔 \(curve.dueDays) 天。",
      en: "\(question.title.en): answered \(curve.elapsedDays.counted("day")) ago, scored "
        + "\(scored); what you knew is \(recall) likely not forgotten; stability \(stability) days, "
        + "due \(curve.dueDays.counted("day")) after the answer."
    )
    return [head, forgetting(curve), points, past].joined(separator: "\n\n")
  }

  private func forgetting(_ curve: ForgettingCurve) -> String {
    let step = max(1, curve.days.count / 10)
    let rows = stride(from: 0, to: curve.days.count, by: step).map { place in
      "\(right(NumberFormat.percent(curve.recalls[place]), 7))  \(curve.days[place])"
    }
    return ([say(zh: "遗忘曲线：没忘的概率、天数：", en: "Forgetting: not forgotten, days:")] + rows)
      .joined(separator: "\n")
  }

  private var points: String {
    let rows = zip(question.points, mastery).map { point, row in
      let share = row.share.map { NumberFormat.percent($0) } ?? "-"
      let signs = row.reviews.map(sign).joined()
      return "\(right(share, 7))  \(signs)  \(point.statement[language])"
    }
    return
      ([
        say(
          zh: "要点：近 \(PointMastery.recent) 次回答和小测的平均；从旧到新，+ 答到 ~ 一半 - 没提到 x 答错：",
          en:
            "Points: mean of the last \(PointMastery.recent) answers and quiz items; oldest first, "
            + "+ covered ~ half - missed x wrong:"
        )
      ] + rows).joined(separator: "\n")
  }

  private var past: String {
    let rows = answers.map { answer in
      let change = answer.scoreChange.map { Int(($0 * 100).rounded()) }
      let changed = change.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? ""
      return "\(right("\(answer.number)", 7))  "
        + "\(CalendarDay(daysSince1970: answer.moment.localDay).iso8601)  "
        + "\(right(NumberFormat.percent(answer.score), 4))  \(right(changed, 4))  "
        + NumberFormat.clock(seconds: answer.seconds)
    }
    return
      ([say(zh: "回答：日期、得分、变化、用时：", en: "Answers: day, score, change, time:")] + rows)
      .joined(separator: "\n")
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func sign(_ verdict: Verdict) -> String {
    switch verdict {
    case .covered: "+"
    case .partial: "~"
    case .missed: "-"
    case .contradicted: "x"
    }
  }

  /// The memory as one object.
  public var json: JSONValue {
    var fields: [JSONValue.Field] = [.init("question", .text(question.id.rawValue))]
    fields.append(.init("recall", curve.map { .number($0.recall) } ?? .null))
    fields.append(.init("stability", standing.map { .number($0.memory.stability) } ?? .null))
    fields.append(.init("difficulty", standing.map { .number($0.memory.difficulty) } ?? .null))
    fields.append(.init("elapsedDays", curve.map { .integer($0.elapsedDays) } ?? .null))
    fields.append(.init("dueDays", curve.map { .integer($0.dueDays) } ?? .null))
    fields.append(.init("curve", .array(curve.map(values) ?? [])))
    fields.append(.init("points", .array(mastery.map(value))))
    fields.append(.init("answers", .array(answers.map(value))))
    return .object(fields)
  }

  private func values(_ curve: ForgettingCurve) -> [JSONValue] {
    zip(curve.days, curve.recalls).map { day, recall in
      .object([.init("day", .integer(day)), .init("recall", .number(recall))])
    }
  }

  private func value(_ row: PointMastery) -> JSONValue {
    let verdicts = row.verdicts.map { verdict -> JSONValue in
      verdict.map { .text($0.rawValue) } ?? .null
    }
    return .object([
      .init("point", .text(row.point.rawValue)),
      .init("share", row.share.map(JSONValue.number) ?? .null),
      .init("verdicts", .array(verdicts)),
      .init("reviews", .array(row.reviews.map { .text($0.rawValue) })),
    ])
  }

  private func value(_ answer: PastAnswer) -> JSONValue {
    .object([
      .init("number", .integer(answer.number)),
      .init("moment", .text(answer.moment.iso8601)),
      .init("score", .number(answer.score)),
      .init("scoreChange", answer.scoreChange.map(JSONValue.number) ?? .null),
      .init("sureness", answer.sureness.map { .integer($0.rawValue) } ?? .null),
      .init("seconds", .number(answer.seconds)),
      .init("rating", .integer(answer.rating.rawValue)),
      .init("gained", .array(answer.gained.map { .text($0.rawValue) })),
      .init("lost", .array(answer.lost.map { .text($0.rawValue) })),
      .init("answer", .text(answer.text)),
    ])
  }
}
