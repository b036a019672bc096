import Demos
import Grading
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

/// Tells a session as a user lives it: what was done, what time went by, what must then hold.
///
/// It plays the outside world: it opens questions, keeps records and drafts, and counts standings
/// from the records as the journal does.
struct Story {
  var state: State
  var now = Moment(microseconds: 1_700_000_000_000_000)
  var effects: [Effect] = []
  /// What is kept of everything being written, the newest last.
  var drafts: [Draft] = []
  /// Whether the journal refuses every record and draft, as when another program holds it.
  var isLocked = false
  /// Whether it refuses drafts alone.
  var locksDrafts = false
  /// The records that the journal took, in order.
  private(set) var records: [Entry] = []
  /// When interviews began.
  private(set) var begun: [InterviewTicket: Moment] = [:]
  var standings: [QuestionID: Standing] = [:]
  /// What the journal knows of marks.
  var marks: [QuestionID: Marks] = [:]
  /// What the journal knows of every question's answers.
  var past: [PastAnswer] = []
  /// The revisions that the journal's memories stand on.
  var knownRevisions: [QuestionID: Int] = [:]
  /// What the journal knows of the days.
  var study = Study()
  var questions: [QuestionID: Question]
  /// What the journal knows of the quiz items that were answered.
  private(set) var roundItems: [RoundItem] = []
  /// The seed of the next quiz.
  var quizSeed: UInt64 = 1
  /// What is known of the points' memories.
  var reviewed: [PointReference: QuizPoint.Reviewed] = [:]

  init(
    questions: [Question] = [.clipping, .session],
    demos: [DemoCard] = [.sample],
    isFirstRun: Bool = false,
    standings: [QuestionID: Standing] = [:],
    drafts: [QuestionID: Draft] = [:]
  ) {
    self.questions = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
    self.standings = standings
    self.drafts = drafts.values.map { $0 }
    state = State(
      language: .en,
      catalogue: Catalogue(
        topics: [
          Topic(id: "deep", title: Bilingual(zh: "深度", en: "Deep")),
          Topic(id: "empty", title: Bilingual(zh: "空", en: "Empty")),
          Topic(id: "recall", title: Bilingual(zh: "召回", en: "Recall")),
        ],
        questions: questions.map(\.summary)
      ),
      demos: demos,
      standings: standings,
      drafts: Set(drafts.keys),
      welcome: isFirstRun ? Welcome() : nil,
      now: now,
      seed: 7
    )
  }

  /// Sends an event and plays the outside world until nothing is left to do.
  mutating func send(_ event: Event) {
    var waiting = update(&state, event, now: now)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      let takenBack = state.takenBack
      waiting += answer(effect).flatMap { update(&state, $0, now: now) }
      // What else the event asked for is not done.
      if state.takenBack != takenBack { waiting = [] }
    }
    if state.isUnsettled { _ = update(&state, .settled, now: now) }
  }

  mutating func press(_ actions: Action...) { for action in actions { send(.action(action)) } }

  mutating func write(_ text: String) {
    for letter in text { send(.edit(.insert(String(letter)))) }
  }

  /// Answers the question that home's mark is on, and says how sure, so that the score is shown.
  mutating func answer(_ text: String, sureness: Int) {
    press(.confirm)
    write(text)
    press(.submit)
    send(.choose(sureness))
  }

  /// Lets time go by in ticks of half a second, as the program does.
  mutating func wait(seconds: Double) {
    for _ in 0..<Int(seconds * 2) {
      now.microseconds += 500_000
      send(.tick)
    }
  }

  private mutating func answer(_ effect: Effect) -> [Event] {
    switch effect {
    case .open(let id, let purpose):
      guard let question = questions[id] else {
        return [.openFailed(Bilingual(zh: "没有", en: "none"))]
      }
      let draft = purpose == .drill ? draft(of: id) : nil
      let opened = OpenedQuestion(
        question: question,
        draft: draft,
        past: purpose == .history ? past : [],
        knownRevision: purpose == .drill ? knownRevisions[id] : nil
      )
      return [.opened(opened, for: purpose)]
    case .openQuiz(let scope):
      let draft = drafts.last { $0.item != nil }
      var material = material
      material.begun = draft.map { ($0.item.map { [$0] } ?? []) + $0.ahead } ?? []
      let earlier = (draft?.answered ?? []).compactMap { ticket in
        roundItems.first { $0.ticket == ticket }
      }
      return [.quizOpened(material, scope, draft: draft, earlier: earlier)]
    case .saveDraft(let draft, _):
      if isLocked || locksDrafts {
        return [.draftFailed(draft, because: Bilingual(zh: "占用", en: "The file is held."))]
      }
      drafts.removeAll { $0.place == draft.place }
      drafts.append(draft)
      return []
    case .clearDraft(let place):
      drafts.removeAll { $0.place == place }
      return []
    case .loadStudy: return [.figures(study)]
    case .prepareFind:
      return [
        .findable(
          FindIndex(
            catalogue: state.catalogue,
            points: questions.values.sorted { $0.id < $1.id }.flatMap { question in
              question.points.map {
                (PointReference(question: question.id, point: $0.id), $0.statement)
              }
            },
            demos: state.demos
          )
        )
      ]
    case .namePoints(let points):
      let statements = points.compactMap { reference in
        questions[reference.question]?.points.first { $0.id == reference.point }
          .map { (reference, $0.statement) }
      }
      return [.pointsNamed(Dictionary(statements) { first, _ in first })]
    case .refreshStandings:
      let drilled = drafts.filter { $0.interview == nil && $0.item == nil }
      return [.standings(standings, drafts: Set(drilled.map(\.question)))]
    case .record(let entry):
      if isLocked {
        return [.recordFailed(entry, because: Bilingual(zh: "占用", en: "The file is held."))]
      }
      return keep(entry)
    case .listInterviews: return [.interviews(interviewSummaries)]
    case .openInterview(let ticket): return openedInterview(ticket).map { [$0] } ?? []
    default: return []
    }
  }

  /// The newest draft of a question's drill, or nil.
  func draft(of question: QuestionID) -> Draft? {
    drafts.last { $0.question == question && $0.interview == nil && $0.item == nil }
  }

  /// Ends the program without a word, as `kill -9` does, and starts it anew on what was kept.
  mutating func killAndStartAnew() {
    if let round { roundItems = round.answered }
    state = State(
      language: .en,
      catalogue: state.catalogue,
      demos: state.demos,
      standings: standings,
      drafts: [],
      welcome: nil,
      now: now,
      seed: 7
    )
    send(.interviews(interviewSummaries))
  }

  private mutating func keep(_ entry: Entry) -> [Event] {
    records.append(entry)
    switch entry {
    case .answer(let entry):
      let place = DraftPlace(question: entry.question, interview: entry.interview)
      drafts.removeAll { $0.place == place }
      standings[entry.question] = Standing(
        answeredAt: now,
        attempts: (standings[entry.question]?.attempts ?? 0) + 1,
        score: entry.grade.score,
        covered: entry.grade.points.count { $0.verdict == .covered },
        total: entry.grade.points.count,
        missed: [],
        memory: State.scheduler.next(
          nil,
          elapsedDays: 0,
          rating: Rating(score: entry.grade.score)
        ),
        due: now.adding(days: 1)
      )
      return []
    case .probe(let ticket, let question, let point, _, _, _, _):
      let place = DraftPlace(question: question, probing: point, answer: ticket)
      drafts.removeAll { $0.place == place }
      return []
    case .quiz(let entry):
      drafts.removeAll { $0.place == DraftPlace(question: entry.question, item: entry.name) }
      return []
    case .reply(_, let question, _, _):
      drafts.removeAll { $0.question == question && $0.interview != nil }
      return []
    case .interview(let ticket, _):
      begun[ticket] = now
      return []
    case .mark(let question, let change):
      var own = marks[question] ?? Marks()
      switch change {
      case .star: own.isStarred = true
      case .unstar: own.isStarred = false
      case .suspend: own.isSuspended = true
      case .resume: (own.isSuspended, own.skippedOn) = (false, nil)
      case .skip: own.skippedOn = now.localDay
      }
      marks[question] = own
      return [.marks(marks)]
    case .revise(let question, let revision, let choice):
      knownRevisions[question] = choice == .keep ? revision : nil
      guard choice == .anew else { return [] }
      standings[question] = nil
      return []
    case .review(_, let question, let rating, _):
      standings[question]?.memory = State.scheduler.next(nil, elapsedDays: 0, rating: rating)
      return []
    default: return []
    }
  }

  /// The points of all questions, with what is known of their memories.
  var material: QuizMaterial {
    let points = questions.values.sorted { $0.id.rawValue < $1.id.rawValue }.flatMap { question in
      question.points.map {
        let reference = PointReference(question: question.id, point: $0.id)
        return QuizPoint(reference: reference, memory: reviewed[reference])
      }
    }
    return QuizMaterial(
      points: points,
      questions: questions,
      seed: quizSeed
    )
  }

  /// The quiz on top.
  var round: QuizRound? { if case .quiz(let round) = state.top { round } else { nil } }
  /// The drill on top.
  var drill: Drill? { if case .drill(let drill) = state.top { drill } else { nil } }
  /// The demo on top.
  var walk: DemoWalk? { if case .demo(let walk) = state.top { walk } else { nil } }
  /// Home, wherever it lies.
  var home: Home? {
    for case .home(let home) in state.layers { return home }
    return nil
  }
}

extension Question {
  /// Two points: clip, and keep the direction.
  static let clipping = sample(
    "clipping",
    topic: "deep",
    level: 1,
    points: [
      .sample(
        "threshold",
        weight: 1,
        rules: [["threshold", "阈值"], ["clip*", "裁剪"]],
        wrong: [["learning rate"], ["only"]]
      ),
      .sample(
        "direction",
        weight: 3,
        rules: [["norm", "范数"], ["direction", "方向"]],
        demos: [DemoLink(demo: "sample", step: "second", settings: ["dial": "2"])]
      ),
    ]
  )

  /// One point.
  static let session = sample(
    "session",
    topic: "recall",
    level: 2,
    points: [.sample("same", weight: 2, rules: [["session", "会话"], ["related", "相关"]])]
  )

  static func sample(
    _ id: QuestionID,
    topic: TopicID,
    level: Int,
    points: [KeyPoint]
  ) -> Question {
    let text = Bilingual(zh: "题目 \(id)", en: "Question \(id)")
    return Question(
      id: id,
      revision: 3,
      topic: topic,
      level: level,
      title: text,
      asks: text,
      weakSample: WeakSample(answer: text, critique: text),
      points: points,
      modelAnswer: text,
      followUps: [],
      sources: []
    )
  }
}

extension KeyPoint {
  static func sample(
    _ id: PointID,
    weight: Int,
    rules slots: [[String]],
    wrong: [[String]] = [],
    demos: [DemoLink] = [],
    quiz: PointQuiz = .none
  ) -> KeyPoint {
    let text = Bilingual(zh: "要点 \(id)", en: "Point \(id)")
    func rule(_ slots: [[String]]) -> EvidenceRule {
      EvidenceRule(slots: slots.map { EvidenceRule.Slot(alternatives: $0) }, text: "")
    }
    return KeyPoint(
      id: id,
      weight: weight,
      statement: text,
      explanation: text,
      hint: text,
      probe: text,
      evidence: [rule(slots)],
      misconceptions: wrong.isEmpty
        ? [] : [Misconception(says: [rule(wrong)], explanation: text)],
      demos: demos,
      quiz: quiz
    )
  }
}

extension DemoCard {
  /// Two steps, a number dial, a choice dial, and a prediction before the second step.
  static let sample: DemoCard = {
    let text = Bilingual(zh: "字", en: "text")
    func step(_ id: String) -> StepCard {
      StepCard(id: id, title: text, caption: text, explanation: text)
    }
    return DemoCard(
      name: "sample",
      title: text,
      claim: text,
      failsWhen: text,
      dials: [
        Dial(
          id: "dial",
          title: text,
          explanation: text,
          kind: .number(range: 0...3, step: 0.1, initial: 1, fractionDigits: 1),
          firstStep: "second"
        ),
        Dial(
          id: "form",
          title: text,
          explanation: text,
          kind: .choice(
            options: [DialOption(id: "none", title: text), DialOption(id: "some", title: text)],
            initial: "none"
          ),
          firstStep: "first"
        ),
        Dial(
          id: "tags",
          title: text,
          explanation: text,
          kind: .picks(
            options: [DialOption(id: "one", title: text), DialOption(id: "two", title: text)],
            initial: ["one"]
          ),
          firstStep: "second"
        ),
      ],
      steps: [step("first"), step("second")],
      predictions: [
        Prediction(
          id: "which",
          step: "second",
          asks: text,
          choices: [
            PredictionChoice(id: "up", text: text), PredictionChoice(id: "down", text: text),
            PredictionChoice(id: "level", text: text),
          ]
        )
      ]
    )
  }()
}

extension Story: CustomTestStringConvertible {
  var testDescription: String { "a story after \(effects.count) effects" }
}
