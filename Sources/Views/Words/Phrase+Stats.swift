import Tutor
import Wording

/// The words of the figures.
extension Phrase {
  static let figures = Bilingual(zh: "学习统计", en: "Figures")
  static let asking = Bilingual(zh: "正在读学习记录…", en: "reading the journal…")
  static let nothingAnswered = Bilingual(
    zh: "还没有回答过题目。答过一题，这里就有数字了。",
    en: "Nothing was answered yet. After the first answer there are figures here."
  )
  static let noQuestionAnswered = Bilingual(
    zh: "小测里的条目算在各个要点上；答过一道完整的题，这里才有它的记忆。",
    en:
      "Quiz items count for single points. A question has a memory here once it was answered whole."
  )
  static let comingDue = Bilingual(zh: "接下来 14 天到期的题", en: "Questions due in the next 14 days")
  static let readinessHeading = Bilingual(zh: "掌握度", en: "Readiness")
  static let allTopics = Bilingual(zh: "全部", en: "All")
  static let nowColumn = Bilingual(zh: "现在", en: "now")
  static let keepingPace = Bilingual(zh: "照常练", en: "at pace")
  static let answeredColumn = Bilingual(zh: "答过", en: "answered")
  static let perAnswer = Bilingual(zh: "每题用时", en: "Time per answer")
  static let lastTwelveWeeks = Bilingual(zh: "近 12 周", en: "last 12 weeks")
  static let thisWeek = Bilingual(zh: "近 7 天", en: "last 7 days")
  static let answersADay = Bilingual(
    zh: "每天答的：整题和小测的小题合起来",
    en: "Answers a day, whole questions and quiz items together"
  )
  static let saidColumn = Bilingual(zh: "你说", en: "you said")
  static let scoredColumn = Bilingual(zh: "平均得分", en: "scored")
  static let answersColumn = Bilingual(zh: "次数", en: "answers")
  static let missedLast = Bilingual(
    zh: "上次漏掉或说错的要点",
    en: "Points that you missed or got wrong last time"
  )
  static let nothingMissed = Bilingual(
    zh: "上次问到的要点，没有漏掉或说错的。",
    en: "Of what you were asked last, nothing was missed or wrong."
  )
  static let pointsByTopic = Bilingual(
    zh: "各主题记得的要点：上次回答或小测答对的",
    en: "Points remembered by topic, in the last answer or quiz item"
  )
  static let readinessMeans = Bilingual(
    zh: "掌握度 = 上次得分 × 没忘的概率；没答过的题算 0。“照常练”按近 14 天的量推算：先复习到期最久的，再学新题，得分不再提高；"
      + "答过 \(Readiness.fewestAnswered) 题才推算。",
    en:
      "Ready: the last score times the chance that it is not forgotten; a question never answered "
      + "counts 0. “At pace” assumes as many answers a day as over the last 14 days, the longest due "
      + "first, then new questions, and no better scores. It is shown once "
      + "\(Readiness.fewestAnswered) questions have been answered."
  )
  static let confidenceMeans = Bilingual(
    zh: "近 53 周。说有把握，平均却不到 65%，是高估；说没底，却有 65%，是低估。不到 5 次不下结论。",
    en: "Of the last 53 weeks. Sure, yet below 65% on average: overconfident. Unsure, yet 65% or "
      + "more: underconfident. Below 5 answers nothing is concluded."
  )
  static let tooFew = Bilingual(zh: "次数太少", en: "too few answers")
  static let fitsWell = Bilingual(zh: "估得挺准", en: "well judged")
  static let tooHopeful = Bilingual(zh: "高估了自己", en: "overconfident")
  static let tooModest = Bilingual(zh: "低估了自己", en: "underconfident")

  /// The name of a page.
  static func name(of page: StatsPage) -> Bilingual {
    switch page {
    case .readiness: Bilingual(zh: "掌握", en: "Ready")
    case .days: Bilingual(zh: "日历", en: "Days")
    case .confidence: Bilingual(zh: "把握", en: "Sure?")
    case .memories: Bilingual(zh: "记忆", en: "Memories")
    case .points: Bilingual(zh: "要点", en: "Points")
    }
  }

  /// How many questions are due, now and by the end of today.
  static func due(_ forecast: DueForecast) -> Bilingual {
    let rest = (forecast.counts.first ?? 0) - forecast.now
    return Bilingual(
      zh: "现在 \(forecast.now) 题" + (rest > 0 ? "，今天还会到期 \(rest) 题" : "")
        + (forecast.later > 0 ? "；再往后 \(forecast.later) 题" : ""),
      en: "\(forecast.now) now" + (rest > 0 ? ", \(rest) more today" : "")
        + (forecast.later > 0 ? "; \(forecast.later) later" : "")
    )
  }

  /// How many points are due, now and on the coming days, or nil where none was ever reviewed.
  static func duePoints(_ forecast: DueForecast) -> Bilingual? {
    let days = forecast.counts.count
    let soon = forecast.counts.reduce(0, +) - forecast.now
    guard forecast.now + soon + forecast.later > 0 else { return nil }
    return Bilingual(
      zh: "要点：现在 \(forecast.now) 个" + (soon > 0 ? "，\(days) 天内还有 \(soon) 个" : "")
        + (forecast.later > 0 ? "；再往后 \(forecast.later) 个" : ""),
      en: "key points: \(forecast.now) now" + (soon > 0 ? ", \(soon) more in \(days) days" : "")
        + (forecast.later > 0 ? "; \(forecast.later) later" : "")
    )
  }

  /// The readiness on a day: that of the interview, or one some days ahead; briefly where there is
  /// little room.
  static func readiness(_ outlook: Outlook, now: Moment, isBrief: Bool) -> Bilingual {
    let ready = outlook.readiness
    let kept = NumberFormat.percent(ready.keepingPace)
    let later = NumberFormat.percent(ready.later)
    let today = NumberFormat.percent(ready.now)
    // Of further answers nothing is said before enough are known.
    let pace =
      ready.isPaceKnown
      ? Bilingual(
        zh: "，照常练 \(kept)",
        en: isBrief ? ", \(kept) at this pace" : ", or \(kept) if you keep this pace"
      ) : Bilingual(zh: "", en: "")
    guard let day = outlook.interviewDay else {
      return Bilingual(
        zh: "掌握度 \(today)；\(outlook.daysAhead) 天后 \(later)\(pace.zh)",
        en: "Ready \(today); in \(outlook.daysAhead) days \(later)\(pace.en)"
      )
    }
    let date = CalendarDay(daysSince1970: day)
    if day == now.localDay {
      return Bilingual(zh: "今天面试：掌握度 \(today)", en: "Interview today: \(today) ready")
    }
    guard day > now.localDay else {
      return Bilingual(
        zh: "掌握度 \(today)；面试日期 \(date.short(.zh))已过，按 o 改",
        en: "Ready \(today); the interview date, \(date.short(.en)), is past: o changes it"
      )
    }
    return Bilingual(
      zh: "面试 \(date.short(.zh))：到时掌握度 \(later)\(pace.zh)",
      en: "Interview on \(date.short(.en)): \(later) ready\(pace.en)"
    )
  }

  /// The days in a row.
  static func days(inARow streak: Streak) -> Bilingual {
    Bilingual(
      zh: "连续 \(streak.days) 天",
      en: "streak \(streak.days.counted("day"))"
    )
  }

  /// The days in a row, and what was forgiven.
  static func streak(_ streak: Streak, _ language: Language) -> String {
    var text = days(inARow: streak)[language]
    if let last = streak.forgiven.first {
      let date = CalendarDay(daysSince1970: last).short(language)
      let count = streak.forgiven.count
      text +=
        language == .zh
        ? "（包容了 \(count) 天，最近 \(date)）"
        : count == 1 ? " (\(date) forgiven)" : " (\(count) days forgiven, last \(date))"
    }
    return text
  }

  /// What today does to the streak.
  static func today(_ streak: Streak) -> Bilingual {
    if streak.isTodayDone { return Bilingual(zh: "今天答过了", en: "today is done") }
    if streak.endsToday {
      return Bilingual(zh: "今天不答就断了", en: "it ends unless you answer today")
    }
    return streak.days == 0
      ? Bilingual(zh: "今天答一题就开始", en: "answer one today to begin")
      : Bilingual(zh: "今天还没答", en: "nothing answered today yet")
  }

  /// What today does to the streak, in two or three words.
  static func todayBriefly(_ streak: Streak) -> Bilingual {
    streak.endsToday
      ? Bilingual(zh: "今天不答就断", en: "ends today")
      : Bilingual(zh: "今天还没答", en: "not yet today")
  }

  static let streakForgives = Bilingual(
    zh: "任意连续 7 天里漏 1 天不算断；漏第 2 天，或连着漏两天，就重新数。",
    en: "Of any seven days in a row one may be missed; a second one, or two in a row, end it."
  )

  /// What a shade of the heat map stands for.
  static func answers(of level: Int) -> String {
    let low = HeatMap.bounds[level]
    guard level + 1 < HeatMap.bounds.count else { return "\(low)+" }
    let high = HeatMap.bounds[level + 1] - 1
    return low == high ? "\(low)" : "\(low)–\(high)"
  }

  /// A day of the week from 0 on Monday, in a letter.
  static func weekday(_ day: Int, _ language: Language) -> String {
    let names =
      language == .zh ? ["一", "二", "三", "四", "五", "六", "日"] : ["M", "T", "W", "T", "F", "S", "S"]
    return names[day]
  }

  /// The answers a day lately.
  static func pace(_ pace: Double) -> Bilingual {
    let number = NumberFormat.fixed(pace, fractionDigits: 1)
    return Bilingual(
      zh: "近 14 天（从第一次回答那天算起）平均每天答 \(number) 道完整的题，小测另算。",
      en: "Lately \(number) whole questions a day on average, quiz items apart."
    )
  }

  /// How a memory stands, in several wordings from the fullest on; when it is due is said in all.
  static func memory(_ curve: ForgettingCurve, score: Double) -> [Bilingual] {
    let scored = NumberFormat.percent(score)
    let recall = NumberFormat.percent(curve.recall)
    let left = curve.dueDays - curve.elapsedDays
    let ago = ago(curve.elapsedDays)
    let due =
      left > 0
      ? Bilingual(zh: "\(left) 天后到期", en: "due in \(left) d")
      : Bilingual(zh: "已到期", en: "due now")
    let brief = Bilingual(
      zh: "没忘的概率 \(recall)；\(due.zh)",
      en: "not forgotten \(recall); \(due.en)"
    )
    return [
      Bilingual(
        zh: "\(ago.zh)答的，得 \(scored)；那时会的，\(brief.zh)",
        en: "answered \(ago.en), scored \(scored); what you knew is \(recall) likely not "
          + "forgotten; \(due.en)"
      ),
      Bilingual(
        zh: "\(ago.zh)答的，得 \(scored)；\(brief.zh)",
        en: "answered \(ago.en), scored \(scored); \(brief.en)"
      ),
      Bilingual(zh: "得 \(scored)；\(brief.zh)", en: "scored \(scored); \(brief.en)"),
      brief,
    ]
  }

  static let recallColumn = Bilingual(zh: "没忘的概率", en: "not forgotten")

  /// When a point that was missed is asked again.
  static func askedAgain(_ days: Int) -> Bilingual {
    days <= 0
      ? Bilingual(zh: "该再问了", en: "due now")
      : Bilingual(zh: "\(days) 天后再问", en: "asked again in \(days) d")
  }

  static let stabilityColumn = Bilingual(zh: "稳定度", en: "stability")

  /// A stability in days, short enough for a column.
  static func days(_ days: Double) -> Bilingual {
    let number = NumberFormat.fixed(days, fractionDigits: days < 10 ? 1 : 0)
    return Bilingual(zh: "\(number) 天", en: "\(number) d")
  }
}
