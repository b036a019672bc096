import Demos
import Grading
import Memory
import Questions
import Wording

extension State {
  /// A drill from the start, from a draft, or from a reply that was being written.
  func drill(from opened: OpenedQuestion) -> Drill {
    guard let draft = opened.draft, let point = draft.probing, let answer = opened.unfinished,
      opened.question.points.contains(where: { $0.id == point })
    else { return Drill(question: opened.question, draft: opened.draft) }
    return Drill(
      question: opened.question,
      unfinished: answer,
      draft: draft,
      probing: point,
      begun: opened.begun
    )
  }

  mutating func handle(_ event: Event, _ drill: Drill) -> [Effect]? {
    var drill = drill
    let effects: [Effect]?
    switch drill.stage {
    case .answering: effects = answer(event, &drill)
    case .sureness(let mark): effects = sureness(event, mark, &drill)
    case .asking(let doubt): effects = ask(event, doubt, &drill)
    case .scored: effects = score(event, &drill)
    case .probing(let point, let reply): effects = probe(event, point, reply, &drill)
    case .revealed: effects = reveal(event, &drill)
    }
    guard let effects else { return nil }
    // The event may have opened a demo above the drill, or closed the drill.
    if !drill.isClosed, let index = layers.lastIndex(where: \.isDrill) {
      layers[index] = .drill(drill)
    }
    return effects
  }

  private mutating func answer(_ event: Event, _ drill: inout Drill) -> [Effect]? {
    switch event {
    case .edit(let command):
      if !drill.answer.apply(command) { notice = .answerFull(drill.answer.limit) }
      return []
    case .action(.submit), .action(.confirm):
      // Who hands in an empty page has said how sure they are.
      if drill.answer.isBlank { return grade(&drill, .guessing) }
      drill.stage = .sureness(.shaky)
      drill.countedAt = nil
      return save(&drill)
    case .action(.hint):
      drill.hints = min(drill.question.points.count, drill.hints + 1)
      return save(&drill, always: true)
    case .action(.externalEditor):
      drill.countedAt = nil
      return save(&drill) + [.editExternally(drill.answer.text)]
    case .action(.back): return close(&drill)
    default: return nil
    }
  }

  private mutating func sureness(
    _ event: Event,
    _ mark: Sureness,
    _ drill: inout Drill
  ) -> [Effect]? {
    switch event {
    case .choose(let number):
      guard let chosen = Sureness(rawValue: number) else { return [] }
      return grade(&drill, chosen)
    case .action(.up), .action(.left):
      drill.stage = .sureness(Sureness(rawValue: mark.rawValue - 1) ?? mark)
    case .action(.down), .action(.right):
      drill.stage = .sureness(Sureness(rawValue: mark.rawValue + 1) ?? mark)
    case .action(.confirm): return grade(&drill, mark)
    case .action(.back):
      drill.stage = .answering
    default: return nil
    }
    return []
  }

  /// Scores the answer and puts it into the journal.
  private mutating func grade(_ drill: inout Drill, _ sureness: Sureness) -> [Effect] {
    let grade: Grade
    do {
      grade = try Grader(question: drill.question).grade(drill.answer.text)
    } catch {
      notice = .answerFull(Grader.answerLimit)
      drill.stage = .answering
      return []
    }
    lastTicket += 1
    let ticket = AnswerTicket(number: lastTicket)
    drill.ticket = ticket
    drill.sureness = sureness
    drill.givenGrade = grade
    drill.grade = grade
    drill.gradeWithReplies = grade
    drill.standingBefore = standings[drill.question.id]
    drill.forecast = forecast(of: grade, for: drill)
    askNext(of: grade.doubts(weights: drill.question.weights), &drill)
    let entry = AnswerEntry(
      ticket: ticket,
      question: drill.question.id,
      rubricRevision: grade.rubricRevision,
      text: drill.answer.text,
      sureness: sureness,
      seconds: drill.seconds,
      hints: drill.hints,
      grade: grade,
      weights: drill.question.weights
    )
    return [.record(.answer(entry)), .refreshStandings]
  }

  private mutating func score(_ event: Event, _ drill: inout Drill) -> [Effect]? {
    switch event {
    case .action(.up): drill.moveMark(to: drill.markedPlace - 1)
    case .action(.down): drill.moveMark(to: drill.markedPlace + 1)
    case .action(.first): drill.moveMark(to: 0)
    case .action(.last): drill.moveMark(to: .max)
    case .select(let place): drill.moveMark(to: place)
    case .choose(let number): drill.moveMark(to: number - 1)
    case .action(.overrule): return overrule(&drill)
    case .action(.showPoint): drill.shownPoints.insert(drill.point.id)
    case .action(.probe):
      guard drill.canProbe else { return [] }
      probe(drill.point.id, &drill)
    case .action(.confirm):
      // The interviewer goes on asking of their own accord, before anything is given away.
      if let next = drill.nextProbe { probe(next, &drill) } else { reveal(&drill) }
    case .action(.reveal): reveal(&drill)
    case .action(.seeDemo): return openDemo(drill.point.demos.first)
    case .action(.nextQuestion): return goOn(&drill)
    case .action(.back): return close(&drill)
    default: return nil
    }
    return []
  }

  /// Lets the interviewer ask about a point.
  private func probe(_ point: PointID, _ drill: inout Drill) {
    let begun = drill.begunReplies[point] ?? TextEditor(limit: Grader.answerLimit)
    drill.markedPoint = drill.question.points.firstIndex { $0.id == point } ?? drill.markedPoint
    drill.probedPoints.insert(point)
    drill.stage = .probing(point, begun)
    drill.savedRevision = begun.revision
  }

  private func reveal(_ drill: inout Drill) {
    drill.stage = .revealed
    drill.shownPoints = Set(drill.question.points.map(\.id))
    drill.scroll = 0
  }

  private mutating func reveal(_ event: Event, _ drill: inout Drill) -> [Effect]? {
    switch event {
    case .scroll(let line): drill.scroll = max(0, line)
    case .action(.up): drill.scroll = max(0, drill.scroll - 1)
    case .action(.back): drill.stage = .scored
    case .action(.seeDemo):
      return openDemo(
        drill.point.demos.first ?? drill.question.points.lazy.flatMap(\.demos).first
      )
    case .action(.confirm): return close(&drill)
    case .action(.nextQuestion): return goOn(&drill)
    default: return nil
    }
    return []
  }

  private mutating func probe(
    _ event: Event,
    _ point: PointID,
    _ reply: TextEditor,
    _ drill: inout Drill
  ) -> [Effect]? {
    var reply = reply
    switch event {
    case .edit(let command):
      if !reply.apply(command) { notice = .answerFull(reply.limit) }
      drill.stage = .probing(point, reply)
      return []
    case .action(.submit), .action(.confirm): return judge(reply.text, to: point, &drill)
    case .action(.externalEditor): return save(&drill) + [.editExternally(reply.text)]
    case .action(.back):
      // Kept for the next time that the point is probed, here and in the journal.
      let effects = save(&drill)
      drill.begunReplies[point] = reply
      drill.stage = .scored
      return effects
    default: return nil
    }
  }

  /// Grades a reply and updates the point's verdict.
  private mutating func judge(
    _ reply: String,
    to point: PointID,
    _ drill: inout Drill
  ) -> [Effect] {
    guard let before = drill.gradeWithReplies, let ticket = drill.ticket else { return [] }
    let after: Grade
    do {
      after = try Grader(question: drill.question).grade(reply: reply, to: point, after: before)
    } catch {
      notice = .answerFull(Grader.answerLimit)
      return []
    }
    drill.replies[point] = reply
    drill.begunReplies[point] = nil
    drill.gradeWithReplies = after
    drill.stage = .scored
    guard let verdict = drill.verdict(on: point) else { return [] }
    return [
      .record(
        .probe(
          ticket,
          question: drill.question.id,
          point: point,
          reply: reply,
          verdict: verdict,
          score: after.score,
          rubricRevision: after.rubricRevision
        )
      ),
      .refreshStandings,
    ]
  }

  /// Turns the marked point's verdict to the next one: see ``Verdict/overruled(given:)``.
  ///
  /// Where a reply has earned the verdict, the reply is overruled: what the first answer said, and
  /// with it the rating, stays as it was.
  private mutating func overrule(_ drill: inout Drill) -> [Effect] {
    guard let grade = drill.grade, let shown = drill.gradeWithReplies, let ticket = drill.ticket,
      let old = drill.verdict(on: drill.point.id)?.verdict
    else { return [] }
    let (question, point) = (drill.question, drill.point.id)
    let given = drill.givenGrade?.points.first { $0.point == point }?.verdict ?? old
    let next = old.overruled(given: given)
    let after = shown.overruling(point, with: next, weights: question.weights)
    drill.gradeWithReplies = after
    if let reply = drill.replies[point], let verdict = drill.verdict(on: point) {
      return [
        .record(
          .probe(
            ticket,
            question: question.id,
            point: point,
            reply: reply,
            verdict: verdict,
            score: after.score,
            rubricRevision: after.rubricRevision
          )
        )
      ]
    }
    let overruled = grade.overruling(point, with: next, weights: question.weights)
    drill.grade = overruled
    if drill.forecast != nil { drill.forecast = forecast(of: overruled, for: drill) }
    return [
      .record(
        .overrule(
          ticket,
          question: question.id,
          point: point,
          from: old,
          to: next,
          rubricRevision: grade.rubricRevision
        )
      ),
      .refreshStandings,
    ]
  }
}

extension Verdict {
  /// The verdict that one more press of the key makes of this one.
  ///
  /// The first press says what a user most likely means, that the point is covered, or that it is
  /// not wholly; further ones go through the rest and come back to what the grader gave.
  func overruled(given: Verdict) -> Verdict {
    let others = [Verdict.covered, .partial, .missed, .contradicted].filter { $0 != given }
    let round = others + [given]
    return round[((round.firstIndex(of: self) ?? 0) + 1) % round.count]
  }
}
