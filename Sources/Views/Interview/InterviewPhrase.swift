import Tutor
import Wording

/// The words of a mock interview's screens.
enum InterviewPhrase {
  static let interview = Bilingual(zh: "模拟面试", en: "Mock interview")
  static let report = Bilingual(zh: "面试报告", en: "Interview report")
  static let inPause = Bilingual(zh: "面试中", en: "paused")
  static let waits = Bilingual(zh: "面试暂停中", en: "interview paused")
  static let goOn = Bilingual(zh: "接着面", en: "Go on")
  static let length = Bilingual(zh: "时长", en: "How long")
  static let about = Bilingual(zh: "内容", en: "What about")
  static let earlier = Bilingual(zh: "以前的面试", en: "Earlier interviews")
  static let real = Bilingual(zh: "按真实面试来", en: "A real one")
  static let realContent = Bilingual(
    zh: "取自：冷启动、ItemCF 深挖、方案对比、多目标、换场景、深度学习",
    en: "from cold start, ItemCF in depth, a comparison, many goals, a new domain, deep learning"
  )
  static let rules = Bilingual(
    zh: "面试官提问，追问没说到的（每题最多两次），并控制时间。结束前不打分，结束后给出报告。可以随时暂停。",
    en: "The interviewer asks, follows up on what you left out (at most twice a question), and "
      + "keeps time. No verdict until the end, then a written report. You can pause at any time."
  )
  static let writeHere = Bilingual(
    zh: "像面试时那样回答，中英文都行。答不上来就按 Ctrl-D 跳过。",
    en: "Answer as you would speak, in either language. Nothing comes to mind? Ctrl-D passes."
  )
  static let replyHere = Bilingual(
    zh: "接着说。答不上来就按 Ctrl-D，跳过这个追问。",
    en: "Say more. Nothing comes to mind? Ctrl-D skips this follow-up."
  )
  static let byReply = Bilingual(zh: "（追问后补上）", en: "(with the follow-up)")
  static let asked = Bilingual(zh: "问的", en: "asked")
  static let youSaid = Bilingual(zh: "你答的", en: "you said")
  static let writeHereBriefly = Bilingual(zh: "想到什么说什么。", en: "Say what you would say.")
  static let begin = Bilingual(zh: "那我们开始吧。", en: "Let us begin.")
  static let moveOn = Bilingual(zh: "好，下一个问题。", en: "All right. Next question.")
  static let oneMore = Bilingual(zh: "我再追问一下。", en: "Let me ask a little more about that.")
  static let lastOne = Bilingual(zh: "好，最后一个问题。", en: "All right. The last question.")
  static let neverMind = Bilingual(zh: "没关系，我们看下一个。", en: "That's fine. Let us take the next one.")
  static let neverMindLast = Bilingual(
    zh: "没关系，最后一个问题。",
    en: "That's fine. The last question, then."
  )
  static let neverMindMore = Bilingual(
    zh: "没关系，换个角度再问一下。",
    en: "That's fine. Let me come at it another way."
  )
  static let shareIsUp = Bilingual(
    zh: "时间有点紧了，挑最重要的说完，我们往下走。",
    en: "Say the most important thing, please, and let us move on."
  )
  static let timeIsUp = Bilingual(
    zh: "时间到了，说完这句就交吧。",
    en: "Our time is over: finish your sentence and hand it in."
  )
  static let paused = Bilingual(zh: "已暂停，计时停止。", en: "Paused. The clock is stopped.")
  static let doNext = Bilingual(zh: "接下来", en: "do next")
  static let noTimeFor = Bilingual(zh: "没问到", en: "not asked")
  static let nothingSaid = Bilingual(zh: "（没有作答）", en: "(no answer)")
  static let noAnswers = Bilingual(
    zh: "一题都还没答就结束了，没有可说的。",
    en: "It ended before anything was answered, so there is nothing to report."
  )
  static let structure = Bilingual(zh: "条理", en: "structure")

  static func minutes(_ minutes: Int) -> Bilingual {
    Bilingual(zh: "\(minutes) 分钟", en: minutes.counted("minute"))
  }

  /// How many questions that makes.
  static func questions(_ plan: InterviewPlan) -> Bilingual {
    let count = plan.questions.count
    guard count > 0 else { return Bilingual(zh: "没有题目", en: "no questions") }
    let each = max(1, Int((plan.seconds / 60 / Double(count)).rounded()))
    let aim = NumberFormat.clock(seconds: plan.answerAim)
    return Bilingual(
      zh: "\(count) 题，每题约 \(each) 分钟：作答 \(aim)，其余留给追问",
      en: count.counted("question")
        + ", about \(each) min each: \(aim) to answer, the rest for follow-ups"
    )
  }

  /// Which question is being answered, and which follow-up to it.
  static func question(_ number: Int, of count: Int, followUp: Int?) -> Bilingual {
    Bilingual(
      zh: "第 \(number)/\(count) 题" + (followUp.map { "，追问 \($0)" } ?? ""),
      en: "question \(number) of \(count)" + (followUp.map { ", follow-up \($0)" } ?? "")
    )
  }

  /// The time that is left, or by how much it is over.
  static func timeLeft(_ seconds: Double) -> Bilingual {
    let clock = NumberFormat.clock(seconds: abs(seconds))
    return seconds < 0
      ? Bilingual(zh: "超时 \(clock)", en: "\(clock) over")
      : Bilingual(zh: "还剩 \(clock)", en: "\(clock) left")
  }

  /// An interview in a list.
  static func summary(_ summary: InterviewSummary) -> Bilingual {
    let count = summary.plan.questions.count
    let minutes = Int((summary.plan.seconds / 60).rounded())
    let scope =
      summary.plan.scope == .real
      ? Bilingual(zh: "真实面试", en: "a real one") : Bilingual(zh: "按主题", en: "by topic")
    guard let result = summary.result else {
      return Bilingual(
        zh: "\(scope.zh)，\(minutes) 分钟，\(count) 题",
        en: "\(scope.en), \(minutes.counted("minute")), \(count.counted("question"))"
      )
    }
    return Bilingual(
      zh: "\(scope.zh)，\(minutes) 分钟，\(count) 题答了 \(result.answers) 题",
      en: "\(scope.en), \(minutes.counted("minute")), answered \(result.answers) of \(count)"
    )
  }

  /// What can be done while the clock is stopped.
  ///
  /// - Parameter hasText: Whether something is written that would be handed in.
  static func pause(_ pause: InterviewTalk.Pause, hasText: Bool) -> Bilingual {
    switch pause {
    case .goOn: Bilingual(zh: "继续面试", en: "Go on")
    case .end:
      Bilingual(
        zh: "到此结束，看报告" + (hasText ? "（写了一半的这段也算）" : ""),
        en: "End here and read the report" + (hasText ? " (what is written counts)" : "")
      )
    case .leave: Bilingual(zh: "先离开，以后接着面", en: "Leave, and go on another time")
    case .others:
      Bilingual(zh: "先放着，看别的面试和报告", en: "Leave it, and see the other interviews")
    }
  }
}
