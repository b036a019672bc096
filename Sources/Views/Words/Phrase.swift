import Demos
import Memory
import Questions
import Tutor
import Wording

/// The words of the screens, in both languages.
enum Phrase {
  static let next = Bilingual(zh: "接下来", en: "Next")
  static let ready = Bilingual(zh: "掌握度", en: "ready")
  static let points = Bilingual(zh: "要点", en: "points")
  static let dueColumn = Bilingual(zh: "下次", en: "next")
  static let nothingHere = Bilingual(
    zh: "这里还没有题目。运行 viva content check 看看题包哪里出了问题。",
    en: "There are no questions yet. Run viva content check to see what is wrong with the packs."
  )
  static let interviewerAsks = Bilingual(zh: "面试官问", en: "The interviewer asks")
  static let weakSample = Bilingual(zh: "一个不够好的回答", en: "A weak answer")
  static let critique = Bilingual(zh: "差在哪里", en: "What is wrong with it")
  static let fullAnswerNames = Bilingual(zh: "完整回答要说到", en: "What a full answer names")
  static let yourAnswer = Bilingual(zh: "你的回答", en: "Your answer")

  /// How many hints were taken, and that they cost nothing.
  static func hintsTaken(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "看了 \(count) 条提示，不扣分",
      en: "\(count.counted("hint")), no points off"
    )
  }

  static let yourReply = Bilingual(zh: "你的补充", en: "Your reply")
  static let modelAnswer = Bilingual(zh: "参考答案", en: "A model answer")
  static let followUps = Bilingual(zh: "面试官接着会问", en: "What the interviewer asks next")
  static let seeItRun = Bilingual(zh: "看它跑起来", en: "See it run")
  static let sources = Bilingual(zh: "出处", en: "Sources")
  static let pointByPoint = Bilingual(zh: "逐点讲解", en: "Point by point")
  static let howSure = Bilingual(zh: "你有多大把握？", en: "How sure are you?")
  static let youWrote = Bilingual(zh: "你写的", en: "You wrote")
  static let thePoint = Bilingual(zh: "要点", en: "The point")
  static let didYouMean = Bilingual(zh: "是这个意思吗？", en: "Did you mean this?")
  static let meant = Bilingual(zh: "是，就是这个意思", en: "Yes, that is what I meant")
  static let notMeant = Bilingual(zh: "不是，说的是别的", en: "No, I meant something else")
  static let unsure = Bilingual(zh: "拿不准", en: "unsure")
  static let lastColumn = Bilingual(zh: "上次", en: "last")
  static let emptyAnswer = Bilingual(zh: "（空白）", en: "(nothing)")
  static let writeHere = Bilingual(
    zh: "想到什么写什么，中英文都行。一点也不会？直接按 Ctrl-D，也能看到答案。",
    en: "Write what you remember, in either language. Nothing at all? Ctrl-D shows the answer too."
  )
  static let writeHereBriefly = Bilingual(
    zh: "想到什么写什么，中英文都行。",
    en: "Write what you remember."
  )
  static let saved = Bilingual(zh: "已保存", en: "saved")
  static let notKept = Bilingual(zh: "未保存", en: "not kept")
  static let goneAtTheEnd = Bilingual(zh: "未保存，退出后就没有了", en: "not kept: gone when Viva ends")
  static let notSaved = Bilingual(zh: "没有存上，会再试", en: "not saved yet, trying again")
  static let saving = Bilingual(zh: "保存中…", en: "saving…")
  static let hint = Bilingual(zh: "提示", en: "hint")
  static let demo = Bilingual(zh: "演示", en: "demo")
  static let demos = Bilingual(zh: "演示", en: "Demos")
  static let help = Bilingual(zh: "帮助", en: "Help")
  static let helpKeys = Bilingual(zh: "这里能用的按键", en: "The keys that work here")
  static let helpEditing = Bilingual(zh: "编辑", en: "Writing")
  static let helpAnywhere = Bilingual(
    zh: "输入法没关也没关系：Tab 在底行里走，回车执行，Esc 返回，数字选项，方向键移动。",
    en: "An input method left on is no trouble: Tab walks the bottom line, Enter does it, Esc goes "
      + "back, digits pick, arrows move."
  )
  static let columns = Bilingual(zh: "表里的各列", en: "The columns")
  /// What the columns of home say.
  static let columnMeanings: [(column: Bilingual, meaning: Bilingual)] = [
    (
      ready,
      Bilingual(
        zh: "现在再答大概能得多少：上次得分 × 没忘的概率。",
        en: "About what you would score now: the last score times the chance that it is not "
          + "forgotten."
      )
    ),
    (
      lastColumn,
      Bilingual(
        zh: "多久以前答的、得了多少。只算一开始自己说出的；改判算数，追问时补上的不算。",
        en: "How long ago, and the score of what you said unasked: overrules count, replies to the "
          + "interviewer do not."
      )
    ),
    (
      points,
      Bilingual(zh: "那次答到几个要点，一共几个。", en: "The points you covered then, and how many there are.")
    ),
    (
      dueColumn,
      Bilingual(zh: "什么时候该再答一次。", en: "When to answer it again.")
    ),
    (
      QuizPhrase.quizzed(3, of: 8),
      Bilingual(
        zh: "整题还没答过；小测问过的要点，上次答对 3 个，蒙对的不算，一共 8 个要点。",
        en: "Never answered whole: of its 8 points quizzes asked some; 3 were right last time, and "
          + "not by a guess."
      )
    ),
  ]
  static let marks = Bilingual(zh: "记号", en: "Marks")
  static let explanation = Bilingual(zh: "这一步在讲什么", en: "What this step means")
  static let claim = Bilingual(zh: "这个演示想说明", en: "What this demo claims")
  static let fails = Bilingual(zh: "什么时候不成立", en: "Where that fails")
  static let computing = Bilingual(zh: "计算中…", en: "computing…")

  /// That a streamed step comes first, and how far it is.
  static func computing(first number: Int, _ progress: StepProgress) -> Bilingual {
    let share = "\(progress.done)/\(progress.total)"
    return Bilingual(
      zh: "计算中，先算第 \(number) 步（\(share)）…",
      en: "computing, step \(number) first (\(share))…"
    )
  }

  static let tooSmall = Bilingual(
    zh: "窗口太小了，至少要 40×12。拉大一点就能继续。",
    en: "This window is too small. Viva needs 40×12; make it larger to go on."
  )

  static func predictedRight(_ outcome: Bilingual) -> Bilingual {
    Bilingual(zh: "你猜的是“\(outcome.zh)”，猜对了。", en: "You predicted “\(outcome.en)”: right.")
  }

  static func predictedWrong(_ guess: Bilingual, outcome: Bilingual) -> Bilingual {
    Bilingual(
      zh: "你猜的是“\(guess.zh)”，实际是“\(outcome.zh)”。",
      en: "You predicted “\(guess.en)”; the answer is “\(outcome.en)”."
    )
  }

  /// Of a guess among several that lead and cannot be told apart.
  static func predictedAmong(_ guess: Bilingual, _ leading: [Bilingual]) -> Bilingual {
    let (zh, en) = (leading.map { "“\($0.zh)”" }, leading.map { "“\($0.en)”" })
    let names = Bilingual(
      zh: [zh.dropLast().joined(separator: "、"), zh.last ?? ""].joined(separator: "和"),
      en: [en.dropLast().joined(separator: ", "), en.last ?? ""].joined(separator: " and ")
    )
    return Bilingual(
      zh: "你猜的是“\(guess.zh)”：这次\(names.zh)分不出先后，你猜的在其中。",
      en: "You predicted “\(guess.en)”, which is among those that this run cannot tell apart: "
        + "\(names.en)."
    )
  }

  /// Of a guess that is behind several that cannot be told apart.
  static func predictedBeside(_ guess: Bilingual, _ leading: [Bilingual]) -> Bilingual {
    let names = Bilingual(
      zh: leading.map { "“\($0.zh)”" }.joined(separator: "或"),
      en: leading.map { "“\($0.en)”" }.joined(separator: " or ")
    )
    return Bilingual(
      zh: "你猜的是“\(guess.zh)”，实际是\(names.zh)，分不出是哪个。",
      en: "You predicted “\(guess.en)”; the answer is \(names.en), which this run cannot tell "
        + "apart."
    )
  }

  /// Of a guess that nothing decides.
  static func predictedOpen(_ guess: Bilingual) -> Bilingual {
    Bilingual(
      zh: "你猜的是“\(guess.zh)”；这个设置下分不出对错。",
      en: "You predicted “\(guess.en)”; at these settings nothing decides it."
    )
  }

  /// Where the exhibits below a prediction come from.
  static func stepBefore(_ number: Int, _ title: Bilingual) -> Bilingual {
    Bilingual(zh: "第 \(number) 步“\(title.zh)”：", en: "From step \(number), “\(title.en)”:")
  }

  /// That the figures of the streamed step before are held back while something is predicted, and
  /// how far it has come.
  static func withheld(_ number: Int, _ progress: StepProgress, back: String) -> Bilingual {
    let share = "\(progress.done)/\(progress.total)"
    return progress.isComplete
      ? Bilingual(
        zh: "猜完之前，第 \(number) 步的数字先收起来；按 \(back) 回去看。",
        en: "Step \(number) is put away until you have predicted; \(back) goes back to it."
      )
      : Bilingual(
        zh: "第 \(number) 步还在算（\(share)），数字先收起来；按 \(back) 回去看。",
        en: "Step \(number) is being computed (\(share)) and put away; \(back) goes back to it."
      )
  }

  /// What comes before something that explains it: `hint: `, with the language's own colon.
  static func label(_ word: Bilingual, _ language: Language) -> String {
    word[language] + (language == .zh ? "：" : ": ")
  }

  /// A work and where it is found, with the comma that its title is written with, else the
  /// language's.
  static func source(_ source: Source, _ language: Language) -> String {
    let isChinese = source.title.contains("，") || language == .zh && !source.title.contains(", ")
    return source.title + (isChinese ? "，" : ", ") + source.reference
  }

  static func characters(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 个字符", en: count.counted("character"))
  }

  static func pointCount(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 个要点", en: count.counted("key point"))
  }

  static func dueNow(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 题到期", en: "\(count) due")
  }

  static func pointsEarned(_ covered: Int, half: Int, of total: Int) -> Bilingual {
    Bilingual(
      zh: "\(total) 个要点答到 \(covered) 个" + (half == 0 ? "" : "、一半 \(half) 个"),
      en: "\(covered) of \(total.counted("point"))" + (half == 0 ? "" : ", \(half) half")
    )
  }

  /// How far a training or a sweep has come, and whether it goes on; empty where none is on the
  /// screen. Of results that dials were turned away from, that they are, and how far a step is that
  /// comes before the new ones.
  static func progress(of walk: DemoWalk) -> Bilingual {
    if walk.isOutdated {
      guard walk.failure == nil else { return Bilingual(zh: "旧设置", en: "old settings") }
      guard let (number, progress) = walk.earlierStreaming else {
        return Bilingual(zh: "旧设置，计算中", en: "old settings, computing")
      }
      let share = "\(progress.done)/\(progress.total)"
      return Bilingual(
        zh: "旧设置，先算第 \(number) 步 \(share)",
        en: "old settings, step \(number) first \(share)"
      )
    }
    guard walk.asking == nil, let progress = walk.step?.progress else {
      return Bilingual(zh: "", en: "")
    }
    let share = "\(progress.done)/\(progress.total)"
    if progress.isComplete { return Bilingual(zh: "完成 \(share)", en: "done \(share)") }
    return walk.isPaused
      ? Bilingual(zh: "已暂停 \(share)", en: "paused \(share)")
      : Bilingual(zh: "进行中 \(share)", en: "running \(share)")
  }

  /// That a streamed step waits, and what goes on with it.
  ///
  /// - Parameters:
  ///   - play: the key that lets it run to its end.
  ///   - step: the key that takes a stride.
  static func paused(_ progress: StepProgress, play: String, step: String) -> Bilingual {
    let place = "\(progress.done)/\(progress.total)"
    return Bilingual(
      zh: "停在 \(place)：按 \(play) 一直跑完，按 \(step) \(stride(progress.stride).zh)。",
      en: "Paused at \(place): \(play) runs it to its end, \(step) takes "
        + "\(stride(progress.stride).en)."
    )
  }

  /// How far one key press goes.
  static func stride(_ stride: Int) -> Bilingual {
    stride == 1
      ? Bilingual(zh: "走一步", en: "one step")
      : Bilingual(zh: "走 \(stride) 步", en: "\(stride) steps")
  }

  /// Names the two sides of a comparison.
  static let kept = Bilingual(zh: "留存", en: "kept")
  static let present = Bilingual(zh: "现在", en: "now")

  /// What a plane is over, from its left to its right edge.
  static func across(_ name: String, _ ends: (String, String)) -> Bilingual {
    Bilingual(zh: "横 \(name)：\(ends.0) 到 \(ends.1)", en: "across \(name): \(ends.0) to \(ends.1)")
  }

  /// A measure whose bars are logarithmic.
  static func logarithmic(_ measure: String) -> Bilingual {
    Bilingual(zh: "\(measure)（对数）", en: "\(measure), log")
  }

  /// A group of points, of which some lie outside of the plane that is drawn.
  static func beyond(_ group: Bilingual, _ count: Int) -> Bilingual {
    Bilingual(zh: "\(group.zh)（\(count) 个在图外）", en: "\(group.en) (\(count) beyond the edge)")
  }

  /// What a plane is over, from its lower to its upper edge.
  static func upwards(_ name: String, _ ends: (String, String)) -> Bilingual {
    Bilingual(zh: "竖 \(name)：\(ends.0) 到 \(ends.1)", en: "up \(name): \(ends.0) to \(ends.1)")
  }

  static func step(_ number: Int, of total: Int) -> Bilingual {
    Bilingual(zh: "第 \(number)/\(total) 步", en: "step \(number) of \(total)")
  }

  /// How much a point counts; the word and the number stay on one line.
  static func weight(_ weight: Int) -> Bilingual {
    Bilingual(zh: "权重\u{A0}\(weight)", en: "weight\u{A0}\(weight)")
  }

  /// What a score means for the question: how well it was remembered, and when it comes back.
  static func comesBack(_ rating: Rating, in days: Int) -> Bilingual {
    Bilingual(
      zh: "\(rating.word.zh)：\(days) 天后再来",
      en: "\(rating.word.en): back in " + days.counted("day")
    )
  }

  /// How many options of a dial are picked.
  static func picked(_ count: Int) -> Bilingual {
    count == 0
      ? Bilingual(zh: "没勾", en: "none")
      : Bilingual(zh: "勾了 \(count) 个", en: "\(count) picked")
  }

  /// Since when a dial that changes nothing yet does something.
  static func worksFrom(step number: Int) -> Bilingual {
    Bilingual(zh: "从第 \(number) 步起生效。", en: "Takes effect from step \(number).")
  }

  /// Of a dial that was turned: the step on the screen is as it was.
  static let changedNothing = Bilingual(
    zh: "这一步没有随之改变。",
    en: "Nothing at this step changed with it."
  )

  /// How what was felt compares with what was scored, by the bands of the ratings.
  ///
  /// - Parameters:
  ///   - isFirst: Whether replies have changed the score since.
  ///   - isOpen: Whether the score hangs on what the grader was unsure of and the user left open.
  static func calibration(
    _ sureness: Sureness,
    score: Double,
    isFirst: Bool,
    isOpen: Bool
  ) -> [Bilingual] {
    let scored = NumberFormat.percent(score)
    let word = sureness.word
    let wasRight = Rating(score: score) >= .good
    let tail =
      isOpen && !wasRight
      ? Bilingual(zh: "有一点拿不准，先不论", en: "a point is unsure, so not judged")
      : judgement(of: sureness, wasRight: wasRight)
    let short = Bilingual(
      zh: "\(isFirst ? "首答" : "")得分 \(scored)：\(tail.zh)",
      en: "\(isFirst ? "first answer" : "scored") \(scored): \(tail.en)"
    )
    return [
      Bilingual(zh: "你说“\(word.zh)”，\(short.zh)", en: "you said “\(word.en)”, \(short.en)"),
      short, tail,
    ]
  }

  /// How well a user judged: who was unsure of what was not right, or sure of what was, did well.
  static func judgement(of sureness: Sureness, wasRight: Bool) -> Bilingual {
    switch (sureness >= .fairly, wasRight) {
    case (true, true), (false, false): Bilingual(zh: "估得挺准", en: "well judged")
    case (true, false): Bilingual(zh: "高估了自己", en: "overconfident")
    case (false, true): Bilingual(zh: "低估了自己", en: "underconfident")
    }
  }

  /// Why home suggests a question.
  static func reason(_ reason: Suggestion.Reason) -> Bilingual {
    switch reason {
    case .unfinished: Bilingual(zh: "上次写到一半", en: "left half written")
    case .due: Bilingual(zh: "快忘了，该再答一次", en: "fading: answer it again")
    case .new: Bilingual(zh: "新题", en: "new")
    case .ahead: Bilingual(zh: "都不急，可以提前练", en: "nothing is due; this one is next")
    }
  }

  /// How long ago something was.
  static func ago(_ days: Int) -> Bilingual {
    switch days {
    case ...0: Bilingual(zh: "今天", en: "today")
    case 1: Bilingual(zh: "昨天", en: "yesterday")
    default: Bilingual(zh: "\(days) 天前", en: "\(days) days ago")
    }
  }

  /// How long ago a question was answered and how well, short enough for a column.
  static func last(_ days: Int, score: Double) -> Bilingual {
    let share = NumberFormat.percent(score)
    return switch days {
    case ...0: Bilingual(zh: "今天 \(share)", en: "today \(share)")
    default: Bilingual(zh: "\(days) 天前 \(share)", en: "\(days) d ago \(share)")
    }
  }

  /// What the last answer missed.
  static func slipping(_ statement: Bilingual) -> Bilingual {
    Bilingual(zh: "上次漏了：\(statement.zh)", en: "missed last time: \(statement.en)")
  }

  /// What was said wrong though the user was sure.
  static func confidentAndWrong(_ sureness: Sureness) -> Bilingual {
    Bilingual(
      zh: "你说“\(sureness.word.zh)”，这里却答错了：先改这一点。",
      en: "You were \(sureness.word.en), but this is wrong: work on it first."
    )
  }

  /// What overruling once more would say, before and after the key's name.
  static func overrulesAgain(to verdict: Bilingual) -> (before: Bilingual, after: Bilingual) {
    (
      before: Bilingual(zh: "再按 ", en: " Press "),
      after: Bilingual(zh: " 改成“\(verdict.zh)”。", en: " again for “\(verdict.en)”.")
    )
  }

  /// When a question comes back, short enough for a column.
  static func due(in days: Int) -> Bilingual {
    days <= 0
      ? Bilingual(zh: "现在", en: "now") : Bilingual(zh: "\(days) 天后", en: "in \(days) d")
  }

  static let new = Bilingual(zh: "新题", en: "new")
  static let newcomer = Bilingual(zh: "新", en: "new")
  static let more = Bilingual(zh: "更多", en: "more")
  static let switchLanguage = Bilingual(zh: "换成英文（English）", en: "switch to Chinese (中文)")
  static let nothingToday = Bilingual(
    zh: "剩下的题今天都跳过或搁置了。想答哪道，在下面选。",
    en:
      "All that is left is suspended or skipped for today. Choose below what to answer all the same."
  )
  static let suspended = Bilingual(zh: "搁置", en: "off")
  static let skipped = Bilingual(zh: "明天", en: "tomorrow")
  static let unfinished = Bilingual(zh: "未写完", en: "draft")
}
