import Demos
import Grading
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

/// A session on two short questions, with an outside world that opens them and runs demos at once.
struct Stage {
  private(set) var state: State
  private var now = Moment(microseconds: 1_764_000_000_000_000)
  private let questions: [Question]
  /// Whether every question has another meaning than the one that was answered.
  var isRevised = false

  init(
    language: Language,
    isFirstRun: Bool = false,
    isUsed: Bool = false,
    questions: [Question] = [.clipping, .session, .chain]
  ) {
    self.questions = questions
    let now = now
    let standings: [QuestionID: Standing] = [
      "clipping": Standing(
        answeredAt: now.adding(days: -4),
        attempts: 2,
        score: 0.6,
        covered: 1,
        total: 3,
        missed: ["keeps-direction"],
        memory: MemoryState(stability: 1.2, difficulty: 6),
        due: now.adding(days: -2)
      ),
      "session": Standing(
        answeredAt: now.adding(days: -1),
        attempts: 1,
        score: 1,
        covered: 2,
        total: 2,
        missed: [],
        memory: MemoryState(stability: 8.3, difficulty: 3),
        due: now.adding(days: 7)
      ),
    ]
    state = State(
      language: language,
      catalogue: Catalogue(
        topics: [
          Topic(id: "recall", title: Bilingual(zh: "召回", en: "Recall")),
          Topic(id: "deep-networks", title: Bilingual(zh: "深度网络", en: "Deep networks")),
        ],
        questions: questions.map(\.summary)
      ),
      demos: Gallery.all.map(\.card),
      standings: isUsed ? standings : [:],
      drafts: [],
      welcome: isFirstRun ? Welcome() : nil,
      now: now,
      seed: 7
    )
    if isUsed {
      send(.study(Stage.study(now)))
      send(.pointsDue(3, remembered: ["chain": 1]))
    }
    send(.standings(isUsed ? standings : [:], drafts: []))
  }

  static let answers: [Language: String] = [
    .zh: "给梯度设一个阈值，超过阈值就裁剪回来。按值裁剪能保持方向不变，所以一般都用按值裁剪。",
    .en: "Set a threshold and clip the gradient back to it. Clipping by value keeps the direction, "
      + "so it is the usual choice.",
  ]
  static let nearAnswers: [Language: String] = [
    .zh: "两次点击的间隔短，多半是同一个意图；间隔一长，兴趣就变了，什么都可能混进来。",
    .en:
      "With a short gap, both clicks mostly have one intent. Over a long gap interests change, and "
      + "anything may get mixed in.",
  ]
  static let replies: [Language: String] = [
    .zh: "按范数裁剪是整体缩放，方向不变。",
    .en: "Clipping by norm rescales the whole vector, so its direction stays.",
  ]

  /// Sends an event and answers what it asks of the outside world.
  mutating func send(_ event: Event) {
    var waiting = update(&state, event, now: now)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if let answer = known(effect) {
        waiting += update(&state, answer, now: now)
        continue
      }
      guard case .open(let id, let purpose) = effect,
        var question = questions.first(where: { $0.id == id })
      else { continue }
      if isRevised { question.revision += 1 }
      waiting += update(
        &state,
        .opened(
          OpenedQuestion(
            question: question,
            past: purpose == .history ? past(question) : [],
            knownRevision: isRevised ? question.revision - 1 : nil,
            items: purpose == .history ? items(question) : []
          ),
          for: purpose
        ),
        now: now
      )
    }
    if state.isUnsettled { _ = update(&state, .settled, now: now) }
  }

  /// Quiz items of a question that was answered, and a prediction; the choice was made when the
  /// language was English.
  private func items(_ question: Question) -> [PastItem] {
    guard state.standings[question.id] != nil, let point = question.points.first else { return [] }
    let kinds: [(QuizKind?, Double, String)] = [
      (.claim, 0.5, "true"), (.choice, 0, "It lowers the learning rate."),
      (.recall, 0, "learning rate"), (nil, 0, "gradient-clipping angle down"), (.cloze, 1, "阈值"),
    ]
    return kinds.enumerated().map { index, item in
      PastItem(
        moment: now.adding(days: index - 5),
        point: point.id,
        kind: item.0,
        score: item.1,
        response: item.2,
        asked: item.0 == .claim
          ? Bilingual(zh: "裁剪只缩小超过阈值的梯度。", en: "Clipping shrinks what exceeds the threshold alone.")
          : nil,
        picked: item.0 == .choice
          ? Bilingual(zh: "它把学习率调小。", en: "It lowers the learning rate.")
          : item.0 == .claim ? Bilingual(zh: "对", en: "true") : nil
      )
    }
  }

  /// Three answers to a question, of which each says more than the one before.
  private func past(_ question: Question) -> [PastAnswer] {
    guard state.standings[question.id] != nil else { return [] }
    let words = Stage.answers[state.language] ?? ""
    let verdicts: [[Verdict]] = [
      [.missed, .contradicted, .missed], [.covered, .missed, .missed],
      [.covered, .partial, .covered],
    ]
    return verdicts.enumerated().map { index, verdicts in
      let points = question.points.map(\.id)
      return PastAnswer(
        number: index + 1,
        moment: now.adding(days: [-40, -12, -4][index]),
        text: index == 0 ? "" : index == 1 ? String(words.prefix(30)) : words,
        score: [0, 0.4, 0.6][index],
        scoreChange: [nil, 0.4, 0.2][index],
        sureness: [.guessing, .fairly, .certain][index],
        seconds: [31, 140, 95][index],
        rating: [.again, .hard, .hard][index],
        verdicts: Dictionary(zip(points, verdicts)) { first, _ in first },
        gained: index == 0 ? [] : Array(points.dropFirst(index == 1 ? 0 : 2).prefix(1)),
        lost: []
      )
    }
  }

  /// What the journal and the packs say to what needs no question to be opened.
  private func known(_ effect: Effect) -> Event? {
    switch effect {
    case .record(.mark(let question, let change)):
      var marks = state.marks
      marks[question] = Marks(
        isStarred: change == .star,
        isSuspended: change == .suspend,
        skippedOn: change == .skip ? now.localDay : nil
      )
      return .marks(marks)
    case .loadStudy: return .figures(state.standings.isEmpty ? Study() : Stage.study(now))
    case .prepareFind:
      return .findable(
        FindIndex(
          catalogue: state.catalogue,
          points: questions.flatMap { question in
            question.points.map {
              (PointReference(question: question.id, point: $0.id), $0.statement)
            }
          },
          demos: Gallery.all.map(\.card)
        )
      )
    case .namePoints(let points):
      let statements = points.compactMap { reference in
        questions.first { $0.id == reference.question }?.points
          .first { $0.id == reference.point }
          .map { (reference, $0.statement) }
      }
      return .pointsNamed(Dictionary(statements) { first, _ in first })
    default: return nil
    }
  }

  /// Some weeks of answers: five days in a row with one missed, and more in months before.
  static func study(_ now: Moment) -> Study {
    let today = now.localDay
    let ago = [1, 2, 4, 5, 6, 9, 16, 17, 30, 31, 33, 34, 60, 61, 62, 100, 107, 200, 331]
    let figures = ago.enumerated().flatMap { index, days in
      Sureness.allCases.filter { (index + $0.rawValue) % 3 != 0 }.map { sureness in
        let answers = 1 + (index * 7 + sureness.rawValue) % 3
        let score = [0.2, 0.7, 0.45, 0.95][sureness.rawValue - 1]
        return StudyDay(
          day: today - days,
          sureness: sureness,
          answers: answers,
          scores: score * Double(answers),
          seconds: Double(answers * (60 + 5 * index))
        )
      }
    }
    return Study(
      days: ago.map { today - $0 },
      figures: figures,
      weakPoints: [
        ReviewedPoint(
          reference: PointReference(question: "clipping", point: "keeps-direction"),
          reviewedAt: now.adding(days: -4),
          memory: MemoryState(stability: 1.2, difficulty: 6),
          due: now.adding(days: -3)
        )
      ],
      pointDues: [-2, -2, 0, 3, 9, 40].map { now.adding(days: $0) },
      rememberedPoints: ["clipping": 1, "chain": 1]
    )
  }

  /// Opens the settings, as kept in a user's folder.
  mutating func openSettings() {
    send(.settings(Settings(), file: "/home/ada/.config/viva/settings.yaml"))
    press(.settings)
  }

  mutating func press(_ actions: Action...) { for action in actions { send(.action(action)) } }

  /// Begins a quiz on the questions, whose points are all new.
  mutating func quiz(seed: UInt64) {
    let points = questions.flatMap { question in
      question.points.map {
        QuizPoint(reference: PointReference(question: question.id, point: $0.id))
      }
    }
    let material = QuizMaterial(
      points: points,
      questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }),
      seed: seed
    )
    send(.quizOpened(material, .all))
  }

  /// Begins a quiz and goes on to the first item of a kind, from the lowest seed that draws one; a
  /// choice comes behind the points that it shows, all else first.
  mutating func quiz(cameTo kind: QuizKind) {
    for seed in 1...100 as ClosedRange<UInt64> {
      let before = self
      quiz(seed: seed)
      for _ in 0..<(kind == .choice ? QuizMaker.roundLength : 1) {
        guard case .quiz(let round) = state.top, round.item != nil else { break }
        if round.item?.kind == kind { return }
        passQuizItem()
      }
      self = before
    }
    Issue.record("no seed draws an item of the kind \(kind)")
  }

  /// Opens the first question of the list and writes an answer in 72 seconds.
  mutating func answer(_ text: String) {
    press(.down, .confirm)
    send(.edit(.insert(text)))
    pass(seconds: 72)
  }

  /// Lets time go by in ticks of half a second.
  mutating func pass(seconds: Int) {
    for _ in 0..<seconds * 2 {
      now.microseconds += 500_000
      send(.tick)
    }
  }

  mutating func score(_ text: String) {
    answer(text)
    press(.submit)
    send(.choose(3))
  }

  /// Opens the demo, runs it to its end and goes to a step.
  mutating func demo(at step: Int) throws {
    press(.demos, .confirm)
    guard case .demo(let walk) = state.top else { return }
    var run = try Gallery.demo(named: walk.card.name).run(walk.settings, seed: walk.seed)
    while let step = try run.next() { send(.demoStep(run: walk.run, step)) }
    send(.demoEnded(run: walk.run))
    if step > 0 { send(.choose(step + 1)) }
  }
}

extension Stage {
  /// Opens a demo at a step, counted from 1, with steps that were computed elsewhere.
  mutating func demo(_ name: String, at step: Int, showing steps: [DemoStep]) {
    send(.showDemo(DemoLink(demo: name, step: "")))
    if step > 1 { send(.choose(step)) }
    show(steps)
  }

  /// Delivers steps to the demo on top.
  mutating func show(_ steps: [DemoStep]) {
    guard case .demo(let walk) = state.top else { return }
    for step in steps { send(.demoStep(run: walk.run, step)) }
  }
}
