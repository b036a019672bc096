import Questions
import Tutor
import Wording

extension Stage {
  /// Goes to a moment of a mock interview of fifteen minutes about all topics.
  mutating func interview(_ scene: Scene) {
    press(.interview)
    let language = state.language
    switch scene {
    case .interviewChoice: return
    case .interviewWaiting:
      send(.interviews([Self.past(4, 0.55), Self.past(9, 0.61), Self.waiting]))
      return
    default: break
    }
    press(.left, .left, .left, .down, .down, .pick, .down, .pick, .confirm)
    switch scene {
    case .interviewAsked: return
    case .interviewAnswering:
      speak(Stage.answers[language] ?? "", seconds: 72, handsIn: false)
      return
    case .interviewReportEmpty:
      press(.back)
      send(.choose(2))
      return
    default: break
    }
    speak(Stage.answers[language] ?? "", seconds: 72)
    switch scene {
    case .interviewProbing: return
    case .interviewTimeUp:
      speak(Stage.replies[language] ?? "", seconds: 1000, handsIn: false)
      return
    case .interviewPaused:
      press(.back, .down)
      return
    default: break
    }
    speak(Stage.replies[language] ?? "", seconds: 31)
    // What is left is passed.
    for _ in 0..<8 where !isReading { speak("", seconds: 20) }
    let scope = InterviewScope.topics(["recall", "deep-networks"])
    send(.interviews([Self.past(4, 0.55, scope), Self.past(9, 0.61, scope)]))
    if scene == .interviewReportEnd { send(.scroll(to: 500)) }
  }

  /// Comes home while an interview waits in which the suggested question was answered.
  mutating func waitForInterview() {
    var summary = Self.waiting
    summary.answeredAt = ["clipping": Moment(microseconds: 1_764_000_000_000_000)]
    send(.interviews([summary]))
  }

  private var isReading: Bool {
    if case .interview(.reading) = state.top { true } else { false }
  }

  /// Writes for some time.
  private mutating func speak(_ text: String, seconds: Int, handsIn: Bool = true) {
    if !text.isEmpty { send(.edit(.insert(text))) }
    pass(seconds: seconds)
    if handsIn { press(.submit) }
    // An empty page is handed in by the second press.
    if handsIn, text.isEmpty { press(.submit) }
  }

  /// An earlier interview, so many days before.
  private static func past(
    _ days: Int,
    _ score: Double,
    _ scope: InterviewScope = .real
  ) -> InterviewSummary {
    summary(
      -days,
      InterviewSummary.Result(answers: 6, seconds: 1700, score: score),
      scope
    )
  }

  private static let waiting = summary(0, nil)

  private static func summary(
    _ day: Int,
    _ result: InterviewSummary.Result?,
    _ scope: InterviewScope = .real
  ) -> InterviewSummary {
    InterviewSummary(
      ticket: InterviewTicket(number: -10 + day),
      begunAt: Moment(microseconds: 1_763_990_000_000_000).adding(days: day),
      plan: InterviewPlan(
        scope: scope,
        seconds: 1800,
        questions: ["a", "b", "c", "d", "e", "f"]
      ),
      result: result,
      isOwn: true
    )
  }
}

extension Question {
  /// A question of a real interview.
  static let coldStart: Question = {
    var question = session
    question.id = "cold-start-strategy"
    return question
  }()
}
