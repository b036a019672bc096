import Demos
import Foundation
import Grading
import Memory
import Questions
import Quiz
import Randomness
import Screen
import ShippedContent
import TestSupport
import Tutor
import Views
import Wording

/// A session and its outside world, both driven at random on the shipped questions and demos.
///
/// What the outside answers comes late, comes under the number of a run that is no longer wanted,
/// or does not come at all.
struct World {
  private(set) var state: State
  /// The kinds of layers that were seen.
  private(set) var visited: Set<String> = []
  private var now = Moment(microseconds: 1_764_000_000_000_000)
  private var waiting: [Event] = []
  private var drafts: [Draft] = []
  private var answers: [AnswerTicket: ScoredAnswer] = [:]
  private var standings: [QuestionID: Standing] = [:]
  /// Interviews that were begun, and those of them that ended.
  private var interviews: [OpenedInterview] = []
  private var marks: [QuestionID: Marks] = [:]
  private let library: QuestionLibrary
  private let steps: [DemoStep]

  private static let shipped: QuestionLibrary = {
    let folder = ShippedContent.packs?.appending(component: "starter")
    return QuestionLibrary(packFolders: folder.map { [$0] } ?? [], cacheFolder: nil)
  }()

  /// Every state of every demo, on the walks that tests share: to train them again takes minutes.
  private static let walk: [DemoStep] = Gallery.all.flatMap { demo in
    let states = try? SharedWalks.all.states(of: demo, DemoSettings(), seed: 7, count: .max)
    return (states ?? []).flatMap(\.self)
  }

  /// Every point of the shipped questions.
  private static let points: [(reference: PointReference, statement: Bilingual)] =
    shipped.catalogue.questions.flatMap { summary in
      ((try? shipped.question(summary.id))?.points ?? []).map {
        (PointReference(question: summary.id, point: $0.id), $0.statement)
      }
    }

  private func past(of question: Question, _ random: inout SeededGenerator) -> [PastAnswer] {
    (0..<random.integer(below: 14)).map { index in
      PastAnswer(
        number: index + 1,
        moment: now.adding(days: index - 14),
        text: Key.text(&random),
        score: 0.5,
        scoreChange: index == 0 ? nil : -0.01,
        sureness: random.chance(0.5) ? nil : .shaky,
        seconds: 1e6,
        rating: .hard,
        verdicts: question.points.first.map { [$0.id: .covered] } ?? [:],
        gained: question.points.prefix(1).map(\.id),
        lost: question.points.suffix(1).map(\.id)
      )
    }
  }

  init(_ random: inout SeededGenerator) {
    library = World.shipped
    steps = World.walk
    state = World.fresh(library, now: now, standings: [:], drafts: [], &random)
    if random.chance(0.2) { waiting.append(.showDemos) }
  }

  private static func fresh(
    _ library: QuestionLibrary,
    now: Moment,
    standings: [QuestionID: Standing],
    drafts: Set<QuestionID>,
    _ random: inout SeededGenerator
  ) -> State {
    State(
      language: random.chance(0.5) ? .zh : .en,
      catalogue: random.chance(0.05) ? Catalogue(topics: [], questions: []) : library.catalogue,
      demos: random.chance(0.05) ? [] : Gallery.all.map(\.card),
      standings: standings,
      drafts: drafts,
      welcome: random.chance(0.3) ? Welcome() : nil,
      now: now,
      seed: 7
    )
  }

  /// What is wrong with the state, or nil.
  var fault: String? {
    state.layers.count > 12 ? "\(state.layers.count) layers lie on each other" : nil
  }

  /// Lets one thing happen and says what; nil for a key that means nothing.
  mutating func live(size: Size, drawing: Drawing, _ random: inout SeededGenerator) -> String? {
    visited.insert(kind)
    if !waiting.isEmpty, random.chance(0.5) {
      let event = waiting.remove(at: random.chance(0.9) ? 0 : random.integer(below: waiting.count))
      send(event, &random)
      return "an answer from outside"
    }
    switch random.integer(below: 20) {
    case 0:
      let event = outsideEvent(&random)
      send(event, &random)
      return "\(event)".prefix(80).description
    case 1:
      now.microseconds += Int64(random.integer(below: 3_000_000))
      send(.tick, &random)
      return "tick"
    default:
      let key =
        tellingKey(&random) ?? quizKey(&random)
        ?? (random.chance(0.7) ? boundKey(&random) : Key.random(&random))
      guard let event = Views.event(for: key, state: state, size: size, drawing: drawing) else {
        return nil
      }
      send(event, &random)
      return "\(key)"
    }
  }

  /// Every kind of screen that there is.
  static let kinds: Set<String> = [
    "welcome", "home", "learn", "revised", "answering", "sureness", "asking", "scored", "probing",
    "revealed",
    "quiz answering", "quiz reasoning", "quiz sureness", "quiz shown", "quiz finished", "stats",
    "find", "history",
    "settings", "demoList", "demo", "help", "explanation", "choosing", "talking", "paused",
    "report",
  ]

  private var kind: String {
    switch state.top {
    case .welcome: "welcome"
    case .home: "home"
    case .learn: "learn"
    case .revised: "revised"
    case .drill(let drill):
      switch drill.stage {
      case .answering: "answering"
      case .sureness: "sureness"
      case .asking: "asking"
      case .scored: "scored"
      case .probing: "probing"
      case .revealed: "revealed"
      }
    case .quiz(let round):
      switch round.stage {
      case .answering: "quiz answering"
      case .reasoning: "quiz reasoning"
      case .sureness: "quiz sureness"
      case .shown: "quiz shown"
      case .finished: "quiz finished"
      }
    case .stats: "stats"
    case .find: "find"
    case .history: "history"
    case .settings: "settings"
    case .demoList: "demoList"
    case .demo: "demo"
    case .interview(.choosing): "choosing"
    case .interview(.talking(let talk)): talk.pause == nil ? "talking" : "paused"
    case .interview(.reading): "report"
    case .help: "help"
    case .explanation: "explanation"
    }
  }

  /// Now and then, while an answer is written, a paste of what the question itself says of a point:
  /// it covers some points and comes near others, so that every verdict and every question is met.
  private func tellingKey(_ random: inout SeededGenerator) -> Key? {
    guard case .drill(let drill) = state.top, drill.stage == .answering, random.chance(0.1),
      let point = random.element(of: drill.question.points)
    else { return nil }
    let text = random.element(of: [point.statement, point.explanation, point.hint, point.probe])
    return text.map { .paste($0[random.chance(0.5) ? .zh : .en]) }
  }

  /// Often, in a quiz, a key that answers the item, so that claims are reasoned about and rounds
  /// come to their end.
  private func quizKey(_ random: inout SeededGenerator) -> Key? {
    guard case .quiz(let round) = state.top, random.chance(0.4) else { return nil }
    guard round.stage == .answering, round.optionCount > 0 else { return .enter }
    let free = (0..<round.optionCount).filter { !round.placed.contains($0) }
    return random.element(of: free).flatMap { "\($0 + 1)".first }.map(Key.character)
  }

  /// A key that goes on where the user is, so that every screen is reached.
  private func boundKey(_ random: inout SeededGenerator) -> Key {
    let usual: [Key] = [
      .enter, .enter, .enter, .escape, .tab, .backTab, .arrow(.up), .arrow(.down), .arrow(.left),
      .arrow(.right), .pageUp, .pageDown, .home, .end, .backspace, .control("d"), .control("d"),
      .control("o"), .control("l"), .control("z"), .function(1), .function(2), .function(3),
      .control("y"), .control("k"), .control("u"), .control("w"), .control("_"), .control("r"),
      .arrow(.left, .control), .arrow(.right, .alt),
    ]
    let letters = Array("123456789ldivnoprbmtsh/*xzzuLgGjkhq?？ＬＬ３　")
    return random.chance(0.5)
      ? random.element(of: usual) ?? .enter
      : .character(random.element(of: letters) ?? "1")
  }

  private func outsideEvent(_ random: inout SeededGenerator) -> Event {
    switch random.integer(below: 9) {
    case 0: .notice(Bilingual(zh: String(repeating: "长", count: 300), en: "A sentence 句 \u{7}."))
    case 1: .openFailed(Bilingual(zh: "打不开", en: "It cannot be opened."))
    case 2: .standings(standings, drafts: Set(drafts.map(\.question)))
    case 3:
      .editorReturned(EditedText(text: random.chance(0.3) ? nil : Key.text(&random), file: "f"))
    case 4: .demoFailed(run: random.integer(below: 6), Bilingual(zh: "坏了", en: "It broke."))
    case 5: .choose(random.integer(in: -2...40))
    case 6: .select(random.integer(in: -3...40))
    case 7: .catalogue(someOfTheCatalogue(&random))
    default: .scroll(to: random.integer(in: -5...500))
    }
  }

  /// The packs as they may be once files have come and gone.
  private func someOfTheCatalogue(_ random: inout SeededGenerator) -> Catalogue {
    var catalogue = library.catalogue
    let share = random.chance(0.5) ? 1 : 0.5
    catalogue.questions.removeAll { _ in !random.chance(share) }
    return catalogue
  }

  private mutating func send(_ event: Event, _ random: inout SeededGenerator) {
    for effect in update(&state, event, now: now) { carryOut(effect, &random) }
    if state.isUnsettled, random.chance(0.9) { _ = update(&state, .settled, now: now) }
  }

  private mutating func carryOut(_ effect: Effect, _ random: inout SeededGenerator) {
    switch effect {
    case .open(let id, let purpose):
      guard let question = try? library.question(id), random.chance(0.95) else {
        waiting.append(.openFailed(Bilingual(zh: "没有", en: "none")))
        return
      }
      let kept = drafts.filter {
        $0.question == id && $0.interview == nil && $0.item == nil && purpose == .drill
      }
      let draft = kept.last
      let opened = OpenedQuestion(
        question: question,
        draft: draft,
        unfinished: draft?.answer.flatMap { answers[$0] },
        begun: kept.filter { $0.probing != nil && $0.answer == draft?.answer && $0 != draft },
        past: purpose == .history ? past(of: question, &random) : [],
        knownRevision: random.chance(0.1) ? question.revision - 1 : nil
      )
      waiting.append(.opened(opened, for: purpose))
    case .saveDraft(let draft, _):
      drafts.removeAll { $0.place == draft.place }
      if random.chance(0.05) {
        waiting.append(.draftFailed(draft, because: Bilingual(zh: "占用", en: "Held.")))
      } else {
        drafts.append(draft)
      }
    case .clearDraft(let place): drafts.removeAll { $0.place == place }
    case .record(let entry) where random.chance(0.05):
      send(.recordFailed(entry, because: Bilingual(zh: "占用", en: "Held.")), &random)
    case .record(.answer(let entry)): keep(entry)
    case .record(.interview(let ticket, let plan)):
      interviews.append(
        OpenedInterview(ticket: ticket, plan: plan, begunAt: now, turns: [], ending: nil)
      )
    case .record(.interviewEnd(let ticket, _, let ending, _, _)):
      for index in interviews.indices where interviews[index].ticket == ticket {
        interviews[index].ending = ending
      }
    case .listInterviews: waiting.append(.interviews(interviews.map(summary)))
    case .openInterview(let ticket):
      guard let found = interviews.last(where: { $0.ticket == ticket }) else { return }
      waiting.append(
        .interviewOpened(found, draft: drafts.last { $0.interview == ticket })
      )
    case .record(.mark(let question, let change)):
      marks[question] = Marks(
        isStarred: change == .star,
        isSuspended: change == .suspend,
        skippedOn: change == .skip ? now.localDay : nil
      )
      waiting.append(.marks(marks))
    case .record(.review(_, let question, let rating, _)):
      let memory = State.scheduler.next(nil, elapsedDays: 0, rating: rating)
      standings[question]?.memory = memory
      standings[question]?.due = now.adding(days: random.integer(in: -3...300))
    case .openQuiz(let scope):
      var material = material(&random)
      let draft = drafts.last { $0.item != nil && material.questions[$0.question] != nil }
      material.begun = draft.map { ($0.item.map { [$0] } ?? []) + $0.ahead } ?? []
      waiting.append(.quizOpened(material, scope, draft: draft))
    case .record(.quiz(let entry)):
      drafts.removeAll { $0.place == DraftPlace(question: entry.question, item: entry.name) }
    case .exportReport:
      waiting.append(.notice(Bilingual(zh: "写好了。", en: "Written.")))
    case .rescue:
      waiting.append(.notice(Bilingual(zh: "存成文件了。", en: "In a file.")))
    case .record, .countMiss, .storeLanguage, .storeSettings, .reschedule, .storeWelcomed, .redraw,
      .suspend,
      .cancelRun,
      .discardEdited,
      .pace:
      break
    case .refreshStandings:
      waiting.append(.standings(standings, drafts: Set(drafts.map(\.question))))
    case .loadStudy:
      let today = now.localDay
      let days = (0..<random.integer(below: 9)).map { today + 1 - 3 * $0 }
      let figures = days.map { day in
        StudyDay(day: day, sureness: .fairly, answers: 2, scores: 1.5, seconds: 90)
      }
      let weak = World.points.prefix(random.integer(below: 15)).map { reference, _ in
        ReviewedPoint(
          reference: reference,
          reviewedAt: now.adding(days: -3),
          memory: MemoryState(stability: 2, difficulty: 5),
          due: now.adding(days: -1)
        )
      }
      waiting.append(.figures(Study(days: days, figures: figures, weakPoints: weak)))
    case .namePoints(let points):
      let text = Bilingual(zh: "要点", en: "A point.")
      waiting.append(.pointsNamed(Dictionary(points.map { ($0, text) }) { first, _ in first }))
    case .prepareFind:
      let points = World.points.filter { _ in random.chance(0.9) }
      let index = FindIndex(catalogue: state.catalogue, points: points, demos: state.demos)
      waiting.append(.findable(index))
    case .startRun(let request):
      let count = random.integer(in: 0...steps.count)
      waiting += steps.prefix(count).map { .demoStep(run: request.run, $0) }
      if count == steps.count { waiting.append(.demoEnded(run: request.run)) }
    case .editExternally(let text):
      let edited = random.chance(0.5) ? nil : text + Key.text(&random)
      waiting.append(.editorReturned(EditedText(text: edited, seconds: 3)))
      if random.chance(0.3) { waiting.append(.notice(Bilingual(zh: "失败", en: "It failed."))) }
    case .quit:
      state = World.fresh(
        library,
        now: now,
        standings: standings,
        drafts: Set(drafts.map(\.question)),
        &random
      )
    }
  }

  private func summary(of interview: OpenedInterview) -> InterviewSummary {
    InterviewSummary(
      ticket: interview.ticket,
      begunAt: interview.begunAt,
      plan: interview.plan,
      result: interview.ending.map { _ in
        InterviewSummary.Result(answers: 1, seconds: 60, score: 0.5)
      },
      isOwn: true
    )
  }

  /// A few points of the shipped questions, so that rounds come to their end; none now and then.
  private func material(_ random: inout SeededGenerator) -> QuizMaterial {
    let ids = random.shuffled(library.catalogue.questions.map(\.id))
      .prefix(random.integer(in: 0...2))
    let questions = ids.compactMap { try? library.question($0) }
    let points = questions.flatMap { question in
      question.points.prefix(random.integer(in: 1...2)).map {
        QuizPoint(reference: PointReference(question: question.id, point: $0.id))
      }
    }
    return QuizMaterial(
      points: points,
      questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }),
      seed: random.next()
    )
  }

  private mutating func keep(_ entry: AnswerEntry) {
    answers[entry.ticket] = ScoredAnswer(
      ticket: entry.ticket,
      text: entry.text,
      sureness: entry.sureness,
      given: entry.grade,
      grade: entry.grade,
      gradeWithReplies: entry.grade,
      replies: [:],
      seconds: entry.seconds
    )
    drafts.removeAll { $0.place == DraftPlace(question: entry.question) }
    standings[entry.question] = Standing(
      answeredAt: now,
      attempts: (standings[entry.question]?.attempts ?? 0) + 1,
      score: entry.grade.score,
      covered: entry.grade.points.count { $0.verdict == .covered },
      total: entry.grade.points.count,
      missed: entry.grade.points.filter { $0.verdict == .missed }.map(\.point),
      memory: State.scheduler.next(nil, elapsedDays: 0, rating: Rating(score: entry.grade.score)),
      due: now.adding(days: 1)
    )
  }
}
