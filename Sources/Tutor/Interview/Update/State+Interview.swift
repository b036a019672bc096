import Demos
import Grading
import Questions

extension State {
  /// Opens what the next interview is to be, unless one is on the screen.
  mutating func openInterview(_ choice: InterviewChoice = InterviewChoice()) -> [Effect] {
    guard !layers.contains(where: \.isInterview) else { return [] }
    layers.append(.interview(.choosing(choiceAsOpened(choice))))
    return [.listInterviews]
  }

  /// Goes on with the newest interview that waits; where none does, opens the choice.
  mutating func resumeInterview() -> [Effect] {
    guard let waiting = interviews.last(where: \.isWaiting) else { return openInterview() }
    var choice = InterviewChoice()
    choice.isOpening = true
    let effects = openInterview(choice)
    return effects.isEmpty ? [] : effects + [.openInterview(waiting.ticket)]
  }

  /// Opens the choice, and begins at once where length or topics were named and no interview waits
  /// to be gone on with.
  mutating func startInterview(minutes: Int?, topics: Set<TopicID>) -> [Effect] {
    let effects = openInterview(InterviewChoice(minutes: minutes, topics: topics))
    guard minutes != nil || !topics.isEmpty, !hasWaitingInterview,
      case .interview(.choosing(let choice)) = top
    else { return effects }
    return effects + begin(choice)
  }

  /// A choice as it can be made: like a real interview only where there is one, else about
  /// something.
  func choiceAsOpened(_ choice: InterviewChoice) -> InterviewChoice {
    var choice = choice
    if !hasRealInterview { choice.isReal = false }
    if !choice.isReal, choice.topics.isEmpty { choice.topics = Set(interviewTopics.map(\.id)) }
    return choice
  }

  mutating func handle(_ event: Event, _ stage: InterviewStage) -> [Effect]? {
    switch stage {
    case .choosing(let choice): handle(event, choice)
    case .talking(let talk):
      talk.pause.map { handle(event, talk, paused: $0) } ?? handle(event, talk)
    case .reading(let report): handle(event, report)
    }
  }

  /// Puts an opened interview where the choice or another report is: its report where it ended,
  /// else the interview itself. Where it could not be read the choice stays, and takes keys again.
  mutating func show(_ opened: OpenedInterview?, draft: Draft?) -> [Effect] {
    guard case .interview(let stage) = top else { return [] }
    guard let opened else {
      if case .choosing(var choice) = stage {
        choice.isOpening = false
        replaceTop(.interview(.choosing(choice)))
      }
      return []
    }
    if opened.ending != nil {
      replaceTop(.interview(.reading(InterviewReport(opened, isFromList: true))))
      return []
    }
    var talk = InterviewTalk(
      ticket: opened.ticket,
      plan: opened.plan,
      begunAt: opened.begunAt,
      turns: opened.turns
    )
    let answered = Set(opened.turns.map(\.question))
    talk.place =
      opened.turns.last.flatMap { opened.plan.questions.firstIndex(of: $0.question) } ?? 0
    if let probe = talk.nextProbe, let record = opened.turns.last?.record {
      talk.question = record
      talk.stage = .replying(probe)
      talk.writing.start(at: now)
      talk.begin(draft.flatMap { $0.question == record.id ? $0 : nil })
      replaceTop(.interview(.talking(talk)))
      return []
    }
    talk.place =
      opened.plan.questions.firstIndex { !answered.contains($0) } ?? opened.plan.questions.count
    // Whoever was in the middle of an answer may finish it, whatever the clock says.
    if let draft, draft.question == talk.plan.questions[safe: talk.place] {
      talk.begin(draft)
      return goOn(&talk, isCutShort: talk.isTimeUp && talk.editor.isBlank)
    }
    return goOn(&talk)
  }

  /// What is asked after what was said: the next question, or nothing more.
  ///
  /// - Parameter isCutShort: Whether the interviewer ends it now; nil where the clock decides.
  mutating func goOn(_ talk: inout InterviewTalk, isCutShort: Bool? = nil) -> [Effect] {
    guard !(isCutShort ?? talk.isTimeUp), let next = talk.plan.questions[safe: talk.place] else {
      return end(talk, talk.place >= talk.plan.questions.count ? .finished : .timeIsUp)
    }
    talk.stage = .opening
    talk.question = nil
    replaceTop(.interview(.talking(talk)))
    return [.open(next, .interview)]
  }

  /// Asks a question that was opened, where the interviewer waits for it.
  mutating func ask(_ opened: OpenedQuestion) -> [Effect] {
    guard let index = layers.lastIndex(where: \.isInterview),
      case .interview(.talking(var talk)) = layers[index], talk.stage == .opening,
      talk.plan.questions[safe: talk.place] == opened.question.id
    else { return [] }
    talk.question = opened.question
    talk.stage = .answering
    talk.writing.start(at: now)
    layers[index] = .interview(.talking(talk))
    return []
  }

  /// Leaves out a question that cannot be opened.
  mutating func passOver() -> [Effect] {
    guard case .interview(.talking(var talk)) = top, talk.stage == .opening else { return [] }
    talk.place += 1
    talk.begin()
    return goOn(&talk)
  }

  /// Ends an interview and shows its report.
  mutating func end(_ talk: InterviewTalk, _ ending: InterviewEnding) -> [Effect] {
    let opened = OpenedInterview(
      ticket: talk.ticket,
      plan: talk.plan,
      begunAt: talk.begunAt,
      turns: talk.turns,
      ending: ending
    )
    replaceTop(.interview(.reading(InterviewReport(opened))))
    return [.record(endEntry(of: opened, ending)), .refreshStandings, .listInterviews]
  }

  /// The record of an interview's end, with its figures as they are now.
  func endEntry(of opened: OpenedInterview, _ ending: InterviewEnding) -> Entry {
    let review = InterviewReview(opened, catalogue: catalogue)
    return .interviewEnd(
      opened.ticket,
      answers: opened.turns.filter { !$0.isPassed }.map(\.ticket),
      ending: ending,
      seconds: review.usedSeconds,
      score: review.score
    )
  }
}
