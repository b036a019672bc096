import Grading
import Questions
import Wording

extension State {
  mutating func handle(_ event: Event, _ talk: InterviewTalk) -> [Effect]? {
    var talk = talk
    switch event {
    case .edit(let command) where talk.isWriting:
      if !talk.writing.text.apply(command) { notice = .answerFull(talk.editor.limit) }
      talk.isPassAsked = false
    case .action(.submit) where talk.isWriting:
      // An empty page is handed in by the second press: the first may be a slip.
      guard talk.editor.isBlank, !talk.isPassAsked else { return handIn(&talk) }
      talk.isPassAsked = true
      notice = talk.isReplying ? .passesFollowUp : .passesQuestion
    case .action(.externalEditor) where talk.isWriting:
      talk.writing.stop()
      let effects = save(&talk)
      replaceTop(.interview(.talking(talk)))
      return effects + [.editExternally(talk.editor.text)]
    case .action(.back):
      talk.pause = .goOn
      talk.writing.stop()
      let effects = save(&talk, always: true)
      replaceTop(.interview(.talking(talk)))
      return effects
    default: return nil
    }
    replaceTop(.interview(.talking(talk)))
    return []
  }

  /// While the clock stands: go on, end, or leave it for later.
  mutating func handle(
    _ event: Event,
    _ talk: InterviewTalk,
    paused mark: InterviewTalk.Pause
  ) -> [Effect]? {
    var talk = talk
    var chosen: InterviewTalk.Pause?
    switch event {
    case .action(.up): talk.pause = InterviewTalk.Pause(rawValue: mark.rawValue - 1) ?? mark
    case .action(.down): talk.pause = InterviewTalk.Pause(rawValue: mark.rawValue + 1) ?? mark
    case .action(.confirm): chosen = mark
    case .choose(let number): chosen = InterviewTalk.Pause(rawValue: number)
    // Esc stops the clock and starts it again; leaving is chosen.
    case .action(.back): chosen = .goOn
    default: return nil
    }
    switch chosen {
    case .goOn:
      talk.pause = nil
      talk.writing.start(at: now)
    case .end: return endNow(&talk)
    case .leave, .others:
      let effects = save(&talk, always: true, isLast: true)
      pop()
      return effects + [.refreshStandings]
        + (chosen == .others ? openInterview() : [.listInterviews])
    case nil: break
    }
    replaceTop(.interview(.talking(talk)))
    return []
  }

  /// Ends the interview; what is written by then counts as handed in.
  private mutating func endNow(_ talk: inout InterviewTalk) -> [Effect] {
    talk.pause = nil
    guard !talk.editor.isBlank, talk.stage != .opening else {
      return (talk.draft.map { [.clearDraft($0.place)] } ?? []) + end(talk, .stopped)
    }
    guard let entry = judge(&talk) else { return [] }
    return [.record(entry)] + end(talk, .stopped)
  }

  /// Takes what is written as the answer or the reply; the interviewer asks on or moves on.
  ///
  /// Nothing written is an answer, too: the user passes.
  private mutating func handIn(_ talk: inout InterviewTalk) -> [Effect] {
    guard let entry = judge(&talk) else { return [] }
    if let probe = talk.nextProbe {
      talk.stage = .replying(probe)
      replaceTop(.interview(.talking(talk)))
      return [.record(entry)]
    }
    talk.place += 1
    return [.record(entry)] + goOn(&talk)
  }

  /// Grades what is written and puts it behind the others; nil where it is too long to be graded.
  private mutating func judge(_ talk: inout InterviewTalk) -> Entry? {
    guard let question = talk.question else { return nil }
    do {
      if case .replying(let point) = talk.stage, var turn = talk.turns.popLast() {
        let replied = try RepliedGrade(
          talk.editor.text,
          to: point,
          of: question,
          after: turn.gradeWithReplies
        )
        let after = replied.grade
        guard let verdict = after.points.first(where: { $0.point == point }) else { return nil }
        let reply = InterviewReply(
          point: point,
          text: talk.editor.text,
          verdict: verdict,
          also: replied.also,
          score: after.score,
          seconds: talk.seconds
        )
        turn.gradeWithReplies = after
        turn.replies.append(reply)
        talk.turns.append(turn)
        talk.begin()
        return .reply(
          turn.ticket,
          question: question.id,
          reply: reply,
          rubricRevision: after.rubricRevision
        )
      }
      let grade = try Grader.kept(for: question).grade(talk.editor.text)
      return .answer(answer(grade, to: question, &talk))
    } catch {
      notice = .answerFull(Grader.answerLimit)
      return nil
    }
  }

  /// Puts a graded answer behind the others.
  private mutating func answer(
    _ grade: Grade,
    to question: Question,
    _ talk: inout InterviewTalk
  ) -> AnswerEntry {
    lastTicket += 1
    let ticket = AnswerTicket(number: lastTicket)
    let text = talk.editor.text
    talk.turns.append(
      InterviewTurn(
        question: question.id,
        record: question,
        ticket: ticket,
        text: text,
        seconds: talk.seconds,
        given: grade,
        grade: grade,
        gradeWithReplies: grade,
        scoreBefore: standings[question.id]?.score
      )
    )
    let seconds = talk.seconds
    talk.begin()
    return AnswerEntry(
      ticket: ticket,
      question: question.id,
      rubricRevision: grade.rubricRevision,
      text: text,
      sureness: nil,
      seconds: seconds,
      hints: 0,
      grade: grade,
      weights: question.weights,
      interview: talk.ticket
    )
  }
}
