public import Grading
public import Questions
public import Wording

/// The words of a mock interview's report, and the titles of what it names.
public struct InterviewWords: Sendable {
  /// The language.
  public let language: Language
  private let questions: [QuestionID: Bilingual]
  private let demos: [String: Bilingual]

  /// Takes the titles of questions and demos.
  public init(
    _ language: Language,
    questions: [QuestionID: Bilingual],
    demos: [String: Bilingual]
  ) {
    self.language = language
    self.questions = questions
    self.demos = demos
  }

  /// One of two wordings.
  public func say(zh: String, en: String) -> String { language == .zh ? zh : en }

  /// The title of a question, or its name where it is not installed.
  public func title(of question: QuestionID) -> String {
    questions[question]?[language] ?? question.rawValue
  }

  /// Titles in a list.
  public func list(_ items: [String]) -> String { items.joined(separator: say(zh: "、", en: ", ")) }

  /// A verdict in a word.
  public func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .covered: say(zh: "答到", en: "covered")
    case .partial: say(zh: "答到一半", en: "half covered")
    case .missed: say(zh: "没提到", en: "missed")
    case .contradicted: say(zh: "答错", en: "wrong")
    }
  }

  /// A word within the language's quotation marks.
  public func quoted(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "“\(line)”"
  }

  /// What to do next, as a line.
  public func line(_ advice: InterviewAdvice) -> String {
    switch advice {
    case .walk(let link, let question, let point, let isWrong):
      let demo = demos[link.demo]?[language] ?? link.demo
      return say(
        zh: "看演示《\(demo)》：《\(title(of: question))》里" + (isWrong ? "答错" : "漏掉")
          + "的一点：\(point.zh)",
        en: "walk through “\(demo)”, for what you " + (isWrong ? "got wrong" : "missed")
          + " in “\(title(of: question))”: \(point.en)"
      )
    case .drill(let question, let score, let point):
      let share = NumberFormat.percent(score)
      return say(
        zh: "重答《\(title(of: question))》（这次 \(share)）" + (point.map { "，先补：\($0.zh)" } ?? ""),
        en: "drill “\(title(of: question))” again (\(share))" + (point.map { ": \($0.en)" } ?? "")
      )
    case .aloud(let question, let seconds, let aim):
      let (took, wanted) = (NumberFormat.clock(seconds: seconds), NumberFormat.clock(seconds: aim))
      return say(
        zh: "把《\(title(of: question))》大声再讲一遍：用了 \(took)，争取 \(wanted) 以内",
        en: "answer “\(title(of: question))” again aloud: it took \(took), aim for \(wanted)"
      )
    case .new(let question):
      return say(
        zh: "试试没问到的《\(title(of: question))》",
        en: "try “\(title(of: question))”, which was not asked"
      )
    }
  }

  /// A length in minutes: see ``wholeMinutes(_:)``.
  public func minutes(_ seconds: Double) -> String {
    let minutes = wholeMinutes(seconds)
    return say(zh: "\(minutes) 分钟", en: minutes.counted("minute"))
  }

  /// The minutes of a length, rounded, and one at least where there was any time.
  func wholeMinutes(_ seconds: Double) -> Int {
    max(seconds > 0 ? 1 : 0, Int((seconds / 60).rounded()))
  }

  /// A count of questions.
  public func questions(_ count: Int) -> String {
    say(zh: "\(count) 题", en: count.counted("question"))
  }
}
