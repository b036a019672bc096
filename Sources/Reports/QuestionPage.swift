public import Questions
public import Wording

/// A question with all that is known of it, as plain text for a pipe or a printer.
///
/// Lines are not wrapped: a terminal or a pager does that for its own width.
public struct QuestionPage: CustomStringConvertible, Sendable {
  private let question: Question
  private let topic: Topic?
  private let language: Language
  private let isASCII: Bool

  /// Creates the page of a question; the topic is shown where it is known.
  ///
  /// `isASCII` leaves out all signs beyond ASCII but those of the texts.
  public init(
    _ question: Question,
    topic: Topic?,
    in language: Language,
    isASCII: Bool = false
  ) {
    self.question = question
    self.topic = topic
    self.language = language
    self.isASCII = isASCII
  }

  /// The whole page, without a line end at its end.
  public var description: String {
    ([head, weakSample] + question.points.indices.map { point(at: $0) } + [modelAnswer, rest])
      .joined(separator: "\n\n")
  }

  /// Stands between parts of a line.
  private var dot: String { isASCII ? " - " : " · " }

  private func say(zh: String, en: String) -> String { language == .zh ? zh : en }

  private func section(_ heading: String, _ text: String) -> String {
    "## \(heading)\n\(text)"
  }

  private var head: String {
    let topic = topic?.title[language] ?? question.topic.rawValue
    let level = say(zh: "难度", en: "level")
    let revision = say(zh: "版本", en: "revision")
    let facts = [
      "\(question.id)", topic, "\(level) \(question.level)", "\(revision) \(question.revision)",
    ]
    return """
      # \(question.title[language])
      \(facts.joined(separator: dot))

      \(question.asks[language])
      """
  }

  private var weakSample: String {
    section(say(zh: "一个不够好的回答", en: "A weak answer"), question.weakSample.answer[language])
      + "\n\n"
      + section(
        say(zh: "问题在哪里", en: "What is wrong with it"),
        question.weakSample.critique[language]
      )
  }

  private func point(at index: Int) -> String {
    let point = question.points[index]
    let heading = say(zh: "要点", en: "Key point")
    let weight = say(zh: "权重", en: "weight")
    var lines = [
      ["## \(heading) \(index + 1)", "\(point.id)", "\(weight) \(point.weight)"].joined(
        separator: dot
      ),
      point.statement[language], point.explanation[language],
      say(zh: "提示：", en: "Hint: ") + point.hint[language],
      say(zh: "追问：", en: "Probe: ") + point.probe[language],
    ]
    lines += point.misconceptions.map {
      say(zh: "常见误解：", en: "Misconception: ") + $0.explanation[language]
    }
    lines += point.demos.map { demo in
      let settings = demo.settings.sorted { $0.key < $1.key }
        .map { " --set \($0.key)=\($0.value)" }.joined()
      return say(zh: "演示：", en: "Demo: ") + "viva demo \(demo.demo)\(settings) (\(demo.step))"
    }
    return lines.joined(separator: "\n")
  }

  private var modelAnswer: String {
    section(say(zh: "参考回答", en: "A model answer"), question.modelAnswer[language])
  }

  private var rest: String {
    let followUps = question.followUps.map { "- \($0[language])" }.joined(separator: "\n")
    let sources = question.sources.map { "- \($0.title)\(dot)\($0.reference)" }.joined(
      separator: "\n"
    )
    let asked = section(say(zh: "接下来会问", en: "Asked next"), followUps)
    let cited = section(say(zh: "出处", en: "Sources"), sources)
    return question.followUps.isEmpty ? cited : "\(asked)\n\n\(cited)"
  }
}
