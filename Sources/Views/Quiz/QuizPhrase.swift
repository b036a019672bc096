import Grading
import Memory
import Quiz
import Tutor
import Wording

/// The words of the quiz.
enum QuizPhrase {
  static let blank = Bilingual(zh: "填上空里的词。", en: "Fill in the blank.")
  static let recall = Bilingual(zh: "用自己的话答一两句。", en: "Answer in a sentence or two.")
  static let choice = Bilingual(zh: "哪一条回答了它？", en: "Which of these answers it?")
  static let claim = Bilingual(zh: "这句话对吗？", en: "Is that true?")
  static let order = Bilingual(
    zh: "按先后排好：从第一步起一个个选；再选一次就拿出来。",
    en: "Put them in order, the first one first. Pick one again to take it out."
  )
  static let table = Bilingual(
    zh: "把下面的说法填进表格：一格一格地选；再选一次就拿出来。",
    en: "Fill the table cell by cell. Pick one again to take it out."
  )
  static let isTrue = Bilingual(zh: "对", en: "True")
  static let isFalse = Bilingual(zh: "不对", en: "False")
  static let noReason = Bilingual(
    zh: "说不出来就直接按回车：判断对了算一半。",
    en: "Enter on an empty line if you can't say: half, if the call is right."
  )
  static let youSaid = Bilingual(zh: "你说", en: "You said")
  static let wrongInReason = Bilingual(zh: "理由里不对的是", en: "Wrong in the reason")
  static let itIs = Bilingual(zh: "这句话", en: "It is")
  static let rightIs = Bilingual(zh: "应该是", en: "True is")
  static let comma = Bilingual(zh: "，", en: ", ")
  static let flaw = Bilingual(
    zh: "这个回答缺了什么？把缺的那句话说出来。",
    en: "What does this answer lack? Say it as it should have been said."
  )
  static let estimate = Bilingual(
    zh: "写个数；差一成以内算对。",
    en: "Write a number; within a tenth is right."
  )
  static let estimateCount = Bilingual(
    zh: "写个数；差一成以内算对，差 1 也算。",
    en: "Write a number; within a tenth is right, and so is one off."
  )
  static let readAs = Bilingual(zh: "读作", en: "Read as")
  static let tooWide = Bilingual(
    zh: "数在这个范围里，可是范围太宽：最大超过最小的 1.5 倍算一半，超过 3 倍不算。",
    en: "The number lies in that range, but it is too wide: above 1.5 times its least number it "
      + "earns half, above 3 times nothing."
  )
  /// A number was given in a unit that measures something else.
  static func strangeUnit(_ unit: String) -> Bilingual {
    Bilingual(
      zh: "单位不对：这道题不以“\(unit)”为单位，数值对也只算一半。",
      en: "What was asked is not measured in “\(unit)”, so even the right number earns half."
    )
  }
  static let nameAlone = Bilingual(
    zh: "只说出了名字，怎么做、为什么还没有说，算一半。",
    en: "That names it and does not say how or why, so it is half."
  )
  static let computed = Bilingual(zh: "引擎算得", en: "The engine computes")
  static let dontKnow = Bilingual(
    zh: "想不起来就直接按回车。",
    en: "Enter on an empty line if you don't know."
  )
  static let chosen = Bilingual(zh: "你选的", en: "You chose")
  static let right = Bilingual(zh: "对", en: "Right")
  static let partly = Bilingual(zh: "对了一部分", en: "Partly right")
  static let wrong = Bilingual(zh: "不对", en: "Wrong")
  static let notYet = Bilingual(zh: "没有说到", en: "Not said")
  static let anotherFlaw = Bilingual(
    zh: "指出了别的毛病，线索问的不是它",
    en: "Another flaw, not the one hinted at"
  )
  static let noAnswer = Bilingual(zh: "没有作答", en: "No answer")
  static let rightAnswer = Bilingual(zh: "正确的是", en: "Right is")
  static let marksAreYours = Bilingual(
    zh: "你放的，对和错；放错的，下面是该放的",
    en: "what you put there, right and wrong; below a wrong one is what belongs there"
  )
  static let belongs = Bilingual(zh: "应该是", en: "right")
  static let wasAsked = Bilingual(zh: "问的是", en: "Asked")
  static let wasAnswered = Bilingual(zh: "这个回答", en: "The answer")
  static let theWord = Bilingual(zh: "空里是", en: "The blank is")
  static let answers = Bilingual(zh: "回答的是", en: "It answers")
  static let alsoFound = Bilingual(zh: "你还指出了", en: "You also named")
  static let critique = Bilingual(
    zh: "面试官对那个回答的点评",
    en: "What the interviewer said of that answer"
  )
  static let byYou = Bilingual(zh: "由你改判", en: "by your own verdict")
  static let roundOver = Bilingual(zh: "这一轮的结果", en: "This round")

  static let ratings = Bilingual(zh: "一个要点怎么评", en: "What rates a point")
  /// What a point must earn for which rating, as `Rating.init(pointEarned:sureness:isRecalled:)`
  /// has it.
  static let thresholds: [(earned: Bilingual, rating: Bilingual)] = [
    (Bilingual(zh: "不到 40%", en: "below 40%"), Rating.again.word),
    (Bilingual(zh: "40% 起，或蒙对", en: "from 40%, or guessed"), Rating.hard.word),
    (Bilingual(zh: "90% 起", en: "from 90%"), Rating.good.word),
    (
      Bilingual(zh: "自己说出，很确定", en: "…, own words, certain"),
      Rating.easy.word
    ),
  ]

  /// The kind of an item in a word or two.
  static func kind(_ kind: QuizKind) -> Bilingual {
    switch kind {
    case .recall: Bilingual(zh: "回忆", en: "Recall")
    case .cloze: Bilingual(zh: "填空", en: "Fill in")
    case .choice: Bilingual(zh: "选择", en: "Choose")
    case .claim: Bilingual(zh: "判断", en: "True or false")
    case .order: Bilingual(zh: "排先后", en: "Put in order")
    case .table: Bilingual(zh: "填表", en: "Fill the table")
    case .flaw: Bilingual(zh: "挑毛病", en: "Find the flaw")
    case .estimate: Bilingual(zh: "估算", en: "Estimate")
    }
  }

  /// What to do.
  static func task(_ item: QuizItem) -> Bilingual {
    if case .estimate(let number) = item.task, number.isCount { return estimateCount }
    return switch item.kind {
    case .recall: recall
    case .cloze: blank
    case .choice: choice
    case .claim: claim
    case .order: order
    case .table: table
    case .flaw: flaw
    case .estimate: estimate
    }
  }

  /// Asks for the reason of a call.
  static func why(called call: Bool) -> Bilingual {
    call
      ? Bilingual(zh: "你说它对。为什么？", en: "True, you say. Why?")
      : Bilingual(zh: "你说它不对。为什么？", en: "False, you say. Why?")
  }

  /// What the reason of a right call lacks; nil where it is enough.
  static func reason(_ reason: ClaimReason) -> Bilingual? {
    switch reason {
    case .enough: nil
    case .none: Bilingual(zh: "判断对了，没有写理由，算一半", en: "rightly called; no reason given, so half")
    case .wrong: Bilingual(zh: "判断对了，理由不对，算一半", en: "rightly called; the reason is wrong, so half")
    case .other:
      Bilingual(zh: "判断对了，理由里没有听到要点", en: "rightly called; the point was not in the reason")
    }
  }

  /// A call in a word.
  static func word(_ call: Bool) -> Bilingual {
    call
      ? Bilingual(zh: "对", en: "true") : Bilingual(zh: "不对", en: "false")
  }

  /// Where a piece was put.
  static func lies(in place: Int) -> Bilingual {
    Bilingual(zh: "（已放：第 \(place) 个）", en: "(in place \(place))")
  }

  /// In which cell of a table a piece was put.
  static func lies(in row: Bilingual, _ column: Bilingual) -> Bilingual {
    Bilingual(zh: "（已放：\(row.zh)，\(column.zh)）", en: "(\(row.en), \(column.en))")
  }

  /// How many pieces lie where they belong.
  static func inPlace(_ right: Int, of count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 个里放对了 \(right) 个", en: "\(right) of \(count) in place")
  }

  static let prediction = Bilingual(zh: "演示里的预测", en: "a prediction")

  /// How many quiz items there were, and how many of them are listed where not all are.
  static func itemCount(_ count: Int, listed: Int) -> Bilingual {
    let all = Bilingual(
      zh: "小测：\(count) 个小题",
      en: "Quiz: \(count.counted("item"))"
    )
    guard listed < count else { return all }
    return Bilingual(zh: "\(all.zh)，最近 \(listed) 个", en: "\(all.en), the newest \(listed)")
  }

  /// How many points of a question were asked in quizzes and are still known, in eight columns.
  static func quizzed(_ remembered: Int, of count: Int) -> Bilingual {
    Bilingual(zh: "小测 \(remembered)/\(count)", en: "quiz \(remembered)/\(count)")
  }

  /// Where the round is.
  static func place(_ number: Int, of count: Int) -> Bilingual {
    Bilingual(zh: "小测 \(number)/\(count)", en: "Quiz \(number)/\(count)")
  }

  /// Where a round stands that was left before its end.
  static func waits(_ progress: QuizProgress) -> Bilingual {
    Bilingual(
      zh: "小测停在 \(progress.place)/\(progress.length)",
      en: "quiz paused at \(progress.place)/\(progress.length)"
    )
  }

  /// How many points should be asked again.
  static func pointsDue(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 个要点到期", en: "\(count.counted("point")) due")
  }

  /// When a point comes back.
  static func comesBack(_ rating: Rating, in days: Int, isAmended: Bool) -> Bilingual {
    let back = Phrase.comesBack(rating, in: days)
    guard isAmended else { return back }
    return Bilingual(zh: "\(byYou.zh)：\(back.zh)", en: "\(back.en), \(byYou.en)")
  }

  /// How many items were right.
  static func rightCount(_ right: Int, of count: Int) -> Bilingual {
    Bilingual(zh: "\(count) 个里对了 \(right) 个", en: "\(right) of \(count) right")
  }

  /// The items that are not answered, and those of before the round was broken off that the journal
  /// does not name.
  static func rest(left: Int, before: Int) -> Bilingual {
    let notAnswered = Bilingual(
      zh: left > 0 ? "还有 \(left) 个没答。" : "",
      en: left > 0 ? "\(left) not answered yet. " : ""
    )
    let earlier = Bilingual(
      zh: before > 0 ? "中断前答的 \(before) 个不在内。" : "",
      en: before > 0 ? "Without the \(before) answered before it was broken off." : ""
    )
    return Bilingual(zh: notAnswered.zh + earlier.zh, en: notAnswered.en + earlier.en)
  }

  /// How sure the user was against what one item came to, from the fullest wording to the shortest.
  static func calibration(_ sureness: Sureness, _ result: QuizResult) -> [Bilingual] {
    let judged = Phrase.judgement(of: sureness, wasRight: result.wasRight)
    let word = sureness.word
    return [
      Bilingual(
        zh: "你说“\(word.zh)”：\(judged.zh)",
        en: "you said “\(word.en)”: \(judged.en)"
      ),
      judged,
    ]
  }

  /// How what was felt compares with what was right; empty where both agree.
  static func calibration(_ items: [RoundItem]) -> Bilingual {
    let hopeful = items.count(where: \.wasSureAndWrong)
    let modest = items.count { ($0.sureness ?? .certain) <= .shaky && $0.wasRight }
    var zh: [String] = []
    var en: [String] = []
    if hopeful > 0 {
      zh.append("\(hopeful) 个有把握却没答对：排在最前，先补这些")
      en.append("\(hopeful) you were sure of and did not get right: they come first below")
    }
    if modest > 0 {
      zh.append("\(modest) 个没把握却对了")
      en.append("\(modest) you doubted and got right")
    }
    return Bilingual(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
  }
}
