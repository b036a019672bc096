import Grading
import Questions
import Wording

extension InterviewAccount {
  /// Puts a review into words.
  ///
  /// - Parameters:
  ///   - review: What the interview comes to.
  ///   - summaries: All interviews, for the trend.
  ///   - words: The language, and the titles of what is named.
  public init(
    _ review: InterviewReview,
    among summaries: [InterviewSummary],
    _ words: InterviewWords
  ) {
    let interview = review.interview
    let isEmpty = review.answered == 0
    let trend = InterviewTrend(before: interview, score: review.score, among: summaries)
    self.init(
      title: words.say(zh: "模拟面试", en: "Mock interview") + words.say(zh: "，", en: ", ")
        + interview.begunAt.dayAndTime,
      figures: Self.figures(review, words),
      score: isEmpty ? nil : review.score,
      trend: trend,
      trendSentence: isEmpty ? nil : Self.sentence(about: trend, words),
      findings: Self.findings(review, words),
      advice: review.advice.map(words.line),
      notReached: review.notReached.map(words.title),
      sections: interview.turns.map { Self.section($0, aim: interview.plan.answerAim, words) }
    )
  }

  private static func figures(_ review: InterviewReview, _ words: InterviewWords) -> [String] {
    let (plan, turns) = (review.interview.plan, review.interview.turns)
    let passed = turns.count - review.answered
    var figures = [
      words.say(
        zh: "用时 \(words.minutes(review.usedSeconds))（计划 \(words.minutes(plan.seconds))），"
          + "\(plan.questions.count) 题答了 \(review.answered) 题"
          + (passed > 0 ? "，跳过 \(passed) 题" : ""),
        en:
          "time used \(words.minutes(review.usedSeconds)) of \(words.wholeMinutes(plan.seconds)), "
          + "\(review.answered) of \(words.questions(plan.questions.count)) answered"
          + (passed > 0 ? ", \(passed) passed" : "")
      )
    ]
    guard !turns.isEmpty else { return figures }
    let (share, all) = (
      NumberFormat.percent(review.score), NumberFormat.percent(review.scoreWithReplies)
    )
    figures.append(
      words.say(
        zh: "首答得分 \(share)" + (share == all ? "" : "，追问后 \(all)"),
        en: "score of first answers \(share)" + (share == all ? "" : ", \(all) with follow-ups")
      )
    )
    let (took, aim) = (
      NumberFormat.clock(seconds: review.secondsPerAnswer),
      NumberFormat.clock(seconds: plan.answerAim)
    )
    figures.append(
      words.say(
        zh: "每题首答平均 \(took)（目标 \(aim)）",
        en: "time per first answer \(took) (aim \(aim))"
      )
    )
    return figures
  }

  private static func sentence(
    about trend: InterviewTrend,
    _ words: InterviewWords
  ) -> String? {
    guard let change = trend.change, let before = trend.before, let now = trend.scores.last else {
      return nil
    }
    // Of two on one day the time tells them apart.
    let parts = before.dayAndTime.split(separator: " ").map(String.init)
    let when = (before.localDay == now.moment.localDay ? parts.last : parts.first) ?? ""
    let en = before.localDay == now.moment.localDay ? "\(when) today" : when
    if change == 0 { return words.say(zh: "和 \(when) 那次持平", en: "no change since \(en)") }
    return change > 0
      ? words.say(zh: "比 \(when) 那次高 \(change) 分", en: "up \(change) since \(en)")
      : words.say(zh: "比 \(when) 那次低 \(-change) 分", en: "down \(-change) since \(en)")
  }

  private static func findings(_ review: InterviewReview, _ words: InterviewWords) -> [Finding] {
    func named(_ turns: [InterviewTurn]) -> [String] {
      turns.map { "\(words.title(of: $0.question)) \(NumberFormat.percent($0.grade.score))" }
    }
    let mended = words.say(zh: "（追问后改对了）", en: " (put right when asked)")
    let wrong = review.wrong.map { turn, point, isMended in
      let quotes = Self.clauses(of: point, in: turn).map(words.quoted)
      return
        (quotes.isEmpty
        ? statement(of: point.point, in: turn, words) : quotes.joined(separator: " "))
        + (isMended ? mended : "")
    }
    let all = [
      Finding(
        kind: .strong,
        label: words.say(zh: "强项", en: "strong"),
        lines: named(review.strong)
      ),
      Finding(kind: .weak, label: words.say(zh: "弱项", en: "weak"), lines: named(review.weak)),
      Finding(kind: .wrong, label: words.say(zh: "答错", en: "wrong"), lines: wrong),
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  private static func statement(
    of point: PointID,
    in turn: InterviewTurn,
    _ words: InterviewWords
  ) -> String {
    turn.record?.points.first { $0.id == point }?.statement[words.language] ?? point.rawValue
  }
}

extension InterviewAccount {
  private static func section(
    _ turn: InterviewTurn,
    aim: Double,
    _ words: InterviewWords
  ) -> Section {
    let structure = turn.structure.remark.sentence[words.language]
    return Section(
      title: words.title(of: turn.question),
      asks: turn.record?.asks[words.language] ?? "",
      score: turn.grade.score,
      scoreWithReplies: turn.gradeWithReplies.score,
      facts: facts(turn, aim: aim, words),
      answer: turn.text,
      structure: structure,
      points: turn.gradeWithReplies.points.map { point($0, in: turn, words) },
      exchanges: turn.replies.map { exchange($0, in: turn, words) },
      answerSeconds: turn.seconds,
      usedSeconds: turn.usedSeconds
    )
  }

  private static func facts(
    _ turn: InterviewTurn,
    aim: Double,
    _ words: InterviewWords
  ) -> [String] {
    let (score, all) = (
      NumberFormat.percent(turn.grade.score), NumberFormat.percent(turn.gradeWithReplies.score)
    )
    var facts = [
      words.say(
        zh: "得分 \(score)" + (score == all ? "" : "，追问后 \(all)"),
        en: "score \(score)" + (score == all ? "" : ", \(all) with follow-ups")
      )
    ]
    if let before = turn.scoreBefore {
      let share = NumberFormat.percent(before)
      facts.append(words.say(zh: "上次 \(share)", en: "last time \(share)"))
    }
    let (took, wanted) = (
      NumberFormat.clock(seconds: turn.seconds), NumberFormat.clock(seconds: aim)
    )
    facts.append(words.say(zh: "用时 \(took)（目标 \(wanted)）", en: "time \(took) (aim \(wanted))"))
    return facts
  }

  private static func point(
    _ grade: PointGrade,
    in turn: InterviewTurn,
    _ words: InterviewWords
  ) -> Point {
    let record = turn.record?.points.first { $0.id == grade.point }
    var remark: String?
    if let record, grade.verdict == .contradicted || grade.verdict == .partial || grade.reason.asks
    {
      remark = grade.reason.sentence(about: record)[words.language]
    }
    return Point(
      verdict: grade.verdict,
      isUnsure: grade.reason.asks,
      word: grade.reason.asks ? words.say(zh: "拿不准", en: "unsure") : words.word(grade.verdict),
      statement: statement(of: grade.point, in: turn, words),
      isByReply: grade.verdict == .covered
        && turn.grade.points.contains {
          $0.point == grade.point && $0.verdict.credit < grade.verdict.credit
        },
      quotes: clauses(of: grade, in: turn).map(words.quoted),
      remark: remark
    )
  }

  private static func exchange(
    _ reply: InterviewReply,
    in turn: InterviewTurn,
    _ words: InterviewWords
  ) -> Exchange {
    let probe = turn.record?.points.first { $0.id == reply.point }?.probe
    let elsewhere =
      reply.verdict.verdict == .missed && !reply.also.isEmpty
      ? words.say(zh: "，说到了别的要点", en: ", said another point") : ""
    // Who passed said nothing wrong, whatever the answer before had said of the point.
    let isPassed = reply.isNothing
    return Exchange(
      asks: probe?[words.language] ?? reply.point.rawValue,
      reply: reply.text,
      verdict: isPassed ? .missed : reply.verdict.verdict,
      word: isPassed
        ? words.say(zh: "跳过", en: "passed") : words.word(reply.verdict.verdict) + elsewhere
    )
  }
}
