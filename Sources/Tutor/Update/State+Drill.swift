import Demos
import Grading
import Memory
import Questions
import Wording

extension State {
  /// A drill from the start or from a draft; or about an answer that is in the journal already,
  /// from a reply that was being written, else from the points that the grader was unsure of.
  func drill(from opened: OpenedQuestion) -> Drill {
    guard let answer = opened.unfinished else {
      return Drill(question: opened.question, draft: opened.draft)
    }
    var drill = Drill(question: opened.question, unfinished: answer)
    if let draft = opened.draft, let point = draft.probing,
      drill.question.points.contains(where: { $0.id == point })
    {
      drill.resume(draft, about: point, begun: opened.begun)
    } else {
      askNext(of: answer.grade.doubts(weights: drill.question.weights), &drill)
    }
    return drill
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
      drill.writing.stop()
      return save(&drill)
    case .action(.hint):
      drill.hints = min(drill.question.points.count, drill.hints + 1)
      return save(&drill, always: true)
    case .action(.externalEditor):
      drill.writing.stop()
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
      grade = try Grader.kept(for: drill.question).grade(drill.answer.text)
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
    case .scroll(let line): drill.pointsScroll = max(0, line)
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
    case .action(.seeDemo): return openDemo(drill.point.demos.first, of: drill.question)
    case .action(.nextQuestion): return goOn(&drill)
    case .action(.back): return close(&drill)
    default: return nil
    }
    return []
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
        drill.point.demos.first ?? drill.question.points.lazy.flatMap(\.demos).first,
        of: drill.question
      )
    case .action(.confirm): return close(&drill)
    case .action(.nextQuestion): return goOn(&drill)
    default: return nil
    }
    return []
  }
}
