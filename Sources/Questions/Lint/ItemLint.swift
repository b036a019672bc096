import Wording

/// Rules for what short items show: blanks must be worth filling in, and texts that are shown alone
/// must be understood alone.
enum ItemLint {
  /// What should be mended in the items of a record.
  static func problems(in record: QuestionRecord) -> [ContentProblem] {
    record.question.points.enumerated().flatMap { index, point in
      blanks(of: point, at: "points[\(index)]", in: record)
        + rivals(of: point, at: "points[\(index)]", in: record)
        + openings(of: point, at: "points[\(index)]", in: record)
    }
  }

  // MARK: - Blanks

  /// Blanks that anybody fills in, whatever is known of the point, and blanks that no rule of the
  /// point listens for: whoever fills these in has said nothing of it.
  private static func blanks(
    of point: KeyPoint,
    at path: String,
    in record: QuestionRecord
  ) -> [ContentProblem] {
    let heard = heard(of: point)
    return point.quiz.blanks.enumerated().flatMap { number, blank -> [ContentProblem] in
      let inner = "\(path).quiz.blanks[\(number)].words"
      let hollow = Language.allCases.filter { isHollow(blank.words[$0]) }
      guard hollow.isEmpty else {
        return hollow.map { language in
          ContentProblem(
            place: record.place("\(inner).\(language.rawValue)"),
            kind: .hollowBlank(language)
          )
        }
      }
      let isHeard = Language.allCases.contains { language in
        let words = RuleWording(blank.words[language])
        return heard.contains { $0.implies(words) || words.implies($0) }
      }
      return isHeard
        ? [] : [ContentProblem(place: record.place(inner), kind: .blankNotHeard)]
    }
  }

  /// What the point's rules listen for, words that any text holds left out.
  private static func heard(of point: KeyPoint) -> Set<RuleWording> {
    let rules = point.evidence + point.partial + (point.parts?.rules ?? []).flatMap(\.self)
    let wordings = rules.flatMap(\.slots).filter { $0.role != .absent }.flatMap(\.alternatives)
    return Set(wordings.filter { !isHollow($0) }.map { RuleWording($0) })
  }

  /// Whether words say nothing by themselves: nothing but small words, such as "of its own".
  private static func isHollow(_ text: String) -> Bool {
    let elements = RuleWording(text).elements
    let words = elements.map { element in
      switch element {
      case .exact(let word), .beginning(let word): word
      }
    }
    return words.allSatisfy(smallWords.contains) || smallWords.contains(words.joined())
  }

  /// Words that join others, compare, or stand for whatever it is.
  private static let smallWords: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "by", "at", "as", "with", "from", "for", "and", "or",
    "is", "are", "be", "it", "its", "their", "own", "this", "that", "these", "those", "all", "each",
    "every", "both", "one", "then", "so", "not", "no", "more", "less", "most", "least", "fewer",
    "larger", "smaller", "greater", "higher", "lower", "better", "worse", "very", "much", "many",
    "ahead", "again", "also", "only", "too", "thing", "things", "way", "ways", "data", "method",
    "model", "use", "used", "make", "get", "have",
    "的", "了", "是", "在", "和", "与", "就", "都", "也", "还", "不", "没", "把", "被", "用", "有", "做",
    "更", "最", "很", "越", "越大", "越小", "越多", "越少", "越高", "越低", "越轻", "越重",
    "更大", "更小", "更多", "更少", "更好",
    "这", "那", "它", "这样", "那样", "这些", "那些", "自己", "各自", "所有", "每个", "一个",
    "时", "然后", "所以", "因为",
    "东西", "办法", "方法", "情况", "问题", "数据", "模型", "使用", "进行", "可以", "需要",
  ]

  // MARK: - Rivals

  /// Things that no claim names in a language: of what a reason says nobody could tell which one it
  /// speaks of.
  private static func rivals(
    of point: KeyPoint,
    at path: String,
    in record: QuestionRecord
  ) -> [ContentProblem] {
    let texts = point.quiz.claims.flatMap { [$0.right, $0.wrong, $0.because] }
    return Language.allCases.flatMap { language in
      let said = texts.map { RuleWording($0[language]) }
      return point.quiz.rivals.enumerated().compactMap { number, rival in
        let isNamed = rival.names.contains { name in
          said.contains { $0.implies(RuleWording(name)) }
        }
        return isNamed
          ? nil
          : ContentProblem(
            place: record.place("\(path).quiz.rivals[\(number)]"),
            kind: .rivalNotInClaims(language)
          )
      }
    }
  }

  // MARK: - Openings

  /// Texts that an item shows alone and that begin by pointing to what is not shown with them, and
  /// probes that tell the user what they said.
  private static func openings(
    of point: KeyPoint,
    at path: String,
    in record: QuestionRecord
  ) -> [ContentProblem] {
    let asks = point.quiz.asks == nil ? ("probe", point.probe) : ("quiz.asks", point.asksAlone)
    let alone: [(path: String, text: Bilingual)] =
      [("statement", point.statement), asks]
      + point.quiz.claims.enumerated().flatMap { number, claim in
        [
          ("quiz.claims[\(number)].right", claim.right),
          ("quiz.claims[\(number)].wrong", claim.wrong),
        ]
      }
    func problems(
      _ texts: [(path: String, text: Bilingual)],
      _ kind: ContentProblem.Kind,
      where isWrong: (String, Language) -> Bool
    ) -> [ContentProblem] {
      texts.flatMap { inner, text in
        Language.allCases.filter { isWrong(text[$0], $0) }.map { language in
          ContentProblem(place: record.place("\(path).\(inner).\(language.rawValue)"), kind: kind)
        }
      }
    }
    return problems(alone, .pointsElsewhere) { text, language in
      (pointing[language] ?? []).contains { opens(text, with: $0) }
        || language == .zh && isStep(text)
    }
      + problems([("probe", point.probe)], .tellsWhatWasSaid) { text, language in
        (telling[language] ?? []).contains { opens(text, with: $0) }
      }
  }

  /// Whether a text begins with words, whole where they are Latin.
  private static func opens(_ text: String, with words: String) -> Bool {
    let text = text.lowercased()
    guard text.hasPrefix(words) else { return false }
    let next = text.dropFirst(words.count).first
    return words.allSatisfy { !$0.isASCII } || next.map { !$0.isLetter && $0 != "-" } ?? true
  }

  /// Whether a clause at the beginning counts steps of which the others are not shown, as in
  /// 新用户第三步; not where it says what they are steps of, as in 反向传播的第二步.
  private static func isStep(_ text: String) -> Bool {
    let opening = text.prefix { !"，。；：,.;:".contains($0) }
    guard let place = opening.firstIndex(of: "第"), opening[..<place].last != "的" else {
      return false
    }
    let number = opening[opening.index(after: place)...].prefix { "一二三四五六七八九十".contains($0) }
    return !number.isEmpty && opening[number.endIndex...].first == "步"
  }

  /// Words with which a text goes on from another one; where they may begin another word or speak
  /// of a thing, as 最后 and 另外 do, with the comma behind them.
  private static let pointing: [Language: [String]] = [
    .en: [
      "first,", "second,", "secondly", "third,", "thirdly", "fourth,", "next,", "last,", "then",
      "finally", "lastly",
      "so", "therefore", "thus", "hence", "also", "besides", "moreover",
      "but", "and", "however", "otherwise",
      "it", "they", "this", "these", "those",
    ],
    .zh: [
      "第一，", "第一、", "第二，", "第二、", "第三，", "第三、", "第四，", "第四、",
      "首先，", "其次", "再次，", "然后", "接着，", "接下来", "最后，",
      "所以", "因此", "于是", "那么，", "而且", "另外，", "此外",
      "但，", "但是", "不过，", "否则",
      "它", "他们", "这样", "这个", "这些", "这时", "这里", "那样", "那个",
    ],
  ]

  /// Words that tell the user what they said; the interviewer asks after whatever was said.
  private static let telling: [Language: [String]] = [
    .en: [
      "you said", "you say", "you mentioned", "you told", "you talked", "you only", "as you said",
      "that was", "that is only", "what you said",
    ],
    .zh: ["你说", "你刚才", "你刚刚", "你讲", "你提到", "你只", "你前面", "刚才你", "刚才说", "如你所说", "这只是"],
  ]
}
