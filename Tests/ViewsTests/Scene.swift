import Demos
import Grading
import Memory
import Questions
import Tutor
import Views
import Wording

/// A moment in a session that a picture is taken of.
enum Scene: String, CaseIterable, Sendable {
  case welcomeLanguage = "welcome-language"
  case welcomePage = "welcome-page"
  case homeFresh = "home-fresh"
  case homeUsed = "home-used"
  case learn
  case answering
  case answeringEmpty = "answering-empty"
  case hints
  case sureness
  case asking
  case askingNo = "asking-no"
  case scoreUnsure = "score-unsure"
  case scoreShown = "score-shown"
  case score
  case scoreEmpty = "score-empty"
  case probe
  case scoreAfterProbe = "score-after-probe"
  case reveal
  case help
  case helpWhileWriting = "help-while-writing"
  case actionMark = "action-mark"
  case demoList = "demo-list"
  case demoLog = "demo-log"
  case demoPrediction = "demo-prediction"
  case demoTimeGap = "demo-time-gap"
  case demoRecommend = "demo-recommend"
  case explanation
  case flowWalking = "flow-walking"
  case flowBackward = "flow-backward"
  case flowCompared = "flow-compared"
  case flowPaused = "flow-paused"
  case flowPlaying = "flow-playing"
  case flowDiverged = "flow-diverged"
  case initialisationCurves = "initialisation-curves"
  case plane
  case clippingDescent = "clipping-descent"
  case clippingVector = "clipping-vector"
  case clippingNaN = "clipping-nan"
  case playgroundTraining = "playground-training"

  /// The state at that moment.
  func state(_ language: Language) throws -> State {
    var stage = Stage(
      language: language,
      isFirstRun: self == .welcomeLanguage || self == .welcomePage,
      isUsed: self == .homeUsed,
      questions: isAboutDoubt ? [.gap] : [.clipping, .session, .chain]
    )
    switch self {
    case .welcomeLanguage, .homeFresh, .homeUsed: break
    case .welcomePage: stage.press(.confirm)
    case .learn: stage.press(.down, .learn)
    case .answering: stage.answer(Stage.answers[language] ?? "")
    case .answeringEmpty: stage.press(.confirm)
    case .hints:
      stage.answer(Stage.answers[language] ?? "")
      stage.press(.hint, .hint)
    case .sureness:
      stage.answer(Stage.answers[language] ?? "")
      stage.press(.submit)
    case .asking: stage.score(Stage.nearAnswers[language] ?? "")
    case .askingNo:
      stage.score(Stage.nearAnswers[language] ?? "")
      stage.press(.agree, .down)
    case .scoreUnsure:
      stage.score(Stage.nearAnswers[language] ?? "")
      stage.press(.agree, .back, .last)
    case .scoreShown:
      stage.score(Stage.answers[language] ?? "")
      stage.press(.last, .showPoint)
    case .score: stage.score(Stage.answers[language] ?? "")
    case .scoreEmpty: stage.score("")
    case .probe:
      stage.score(Stage.answers[language] ?? "")
      stage.press(.probe)
      stage.send(.edit(.insert(Stage.replies[language] ?? "")))
    case .scoreAfterProbe:
      stage.score(Stage.answers[language] ?? "")
      stage.press(.probe)
      stage.send(.edit(.insert(Stage.replies[language] ?? "")))
      stage.press(.submit)
    case .reveal:
      stage.score(Stage.answers[language] ?? "")
      stage.press(.reveal)
    case .help: stage.press(.help)
    case .helpWhileWriting: stage.press(.confirm, .help)
    case .actionMark: stage.press(.nextAction, .nextAction, .nextAction)
    case .demoList: stage.press(.demos)
    case .demoLog: try stage.demo(at: 0)
    case .demoPrediction: try stage.demo(at: 2)
    case .demoTimeGap:
      try stage.demo(at: 2)
      stage.send(.choose(2))
    case .demoRecommend: try stage.demo(at: 7)
    case .explanation:
      try stage.demo(at: 0)
      stage.press(.explain)
    case .flowWalking, .flowBackward, .flowCompared:
      stage.demo("gradient-flow", at: 3, showing: [FlowSteps.backward(factor: 0.25)])
      stage.send(.choose(1))
      stage.press(.step, .step, .step, .step)
      guard self != .flowWalking else { break }
      for _ in 0..<7 { stage.press(.step) }
      guard self == .flowCompared else { break }
      stage.press(.compare, .right)
      stage.show([FlowSteps.backward(factor: 0.75)])
    case .flowPaused, .flowPlaying, .flowDiverged:
      stage.demo("gradient-flow", at: 6, showing: [FlowSteps.training(done: 0)])
      stage.press(.back)
      guard self != .flowPaused else { break }
      stage.press(.play)
      let isDiverging = self == .flowDiverged
      stage.show([FlowSteps.training(done: isDiverging ? 200 : 60, diverges: isDiverging)])
    case .initialisationCurves:
      stage.demo("initialisation", at: 2, showing: [FlowSteps.curves])
      stage.press(.back)
    case .plane: stage.demo("gradient-flow", at: 1, showing: [FlowSteps.plane])
    case .clippingDescent:
      stage.demo("gradient-clipping", at: 4, showing: [ClippingSteps.descent(done: 0)])
      stage.press(.play)
      stage.show([ClippingSteps.descent(done: 60)])
    case .clippingVector:
      stage.demo("gradient-clipping", at: 6, showing: [ClippingSteps.vector])
      stage.send(.choose(1))
    case .clippingNaN:
      stage.demo("gradient-clipping", at: 7, showing: [ClippingSteps.train])
      stage.send(.choose(3))
    case .playgroundTraining:
      stage.demo("playground", at: 2, showing: [ClippingSteps.playground(done: 0)])
      stage.press(.back, .play)
      stage.show([ClippingSteps.playground(done: 700)])
    }
    return stage.state
  }

  /// Whether the grader comes upon something that it is unsure of.
  private var isAboutDoubt: Bool {
    switch self {
    case .asking, .askingNo, .scoreUnsure: true
    default: false
    }
  }
}

/// A session on two short questions, with an outside world that opens them and runs demos at once.
struct Stage {
  private(set) var state: State
  private var now = Moment(microseconds: 1_764_000_000_000_000)
  private let questions: [Question]

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
        reviewedAt: now.adding(days: -4),
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
        reviewedAt: now.adding(days: -1),
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
      isFirstRun: isFirstRun,
      now: now,
      seed: 7
    )
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
      guard case .open(let id, let purpose) = waiting.removeFirst(),
        let question = questions.first(where: { $0.id == id })
      else { continue }
      waiting += update(
        &state,
        .opened(OpenedQuestion(question: question), for: purpose),
        now: now
      )
    }
  }

  mutating func press(_ actions: Action...) { for action in actions { send(.action(action)) } }

  /// Opens the first question of the list and writes an answer in 72 seconds.
  mutating func answer(_ text: String) {
    press(.down, .confirm)
    send(.edit(.insert(text)))
    for _ in 0..<144 {
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

extension Question {
  static let clipping = Question(
    id: "clipping",
    revision: 1,
    topic: "recall",
    level: 2,
    title: Bilingual(zh: "梯度裁剪", en: "Gradient clipping"),
    asks: Bilingual(
      zh: "梯度爆炸的时候你会做梯度裁剪，具体怎么裁？按值和按范数有什么区别？",
      en: "When gradients explode you clip them. How, exactly, and how do the two ways differ?"
    ),
    weakSample: WeakSample(
      answer: Bilingual(zh: "就是把梯度变小。", en: "One makes the gradient smaller."),
      critique: Bilingual(
        zh: "没有说怎么变小，也没有比较两种方式。",
        en: "It says neither how, nor how the two ways differ."
      )
    ),
    points: [
      point(
        "threshold",
        3,
        zh: "设一个阈值，更新之前把超过它的梯度裁剪回来。",
        en: "Set a threshold and cut the gradient back to it before the update.",
        rules: [["threshold", "阈值"], ["clip*", "裁剪"]]
      ),
      point(
        "keeps-direction",
        2,
        zh: "按范数裁剪是整体缩放，方向不变。",
        en: "Clipping by norm rescales the whole vector and keeps its direction.",
        rules: [["norm", "范数"], ["direction", "方向"]],
        wrong: [["by value", "按值"], ["keeps the direction", "保持方向", "方向不变"]],
        demos: [DemoLink(demo: "itemcf-weighting", step: "time-gap")]
      ),
      point(
        "usual-choice",
        1,
        zh: "按范数更常用。",
        en: "By norm is the more usual choice.",
        rules: [["norm", "范数"], ["usual", "常用"]]
      ),
    ],
    modelAnswer: Bilingual(
      zh: "先设一个阈值。\n\n按值裁剪逐个元素截断，会改变方向；按范数裁剪整体缩放，方向不变，所以更常用。",
      en:
        "First set a threshold.\n\nClipping by value cuts each element and turns the vector; by norm "
        + "rescales it whole, so its direction stays, and it is the usual choice."
    ),
    followUps: [Bilingual(zh: "阈值怎么定？", en: "How do you choose the threshold?")],
    sources: [Source(title: "Pascanu et al., 2013", reference: "arXiv:1211.5063")]
  )

  /// A question whose rules ask for more than one is likely to say.
  static let gap = Question(
    id: "gap",
    revision: 1,
    topic: "recall",
    level: 2,
    title: Bilingual(zh: "ItemCF：时间权重", en: "ItemCF: time weight"),
    asks: Bilingual(
      zh: "两次点击间隔越短，权重越高。为什么？",
      en: "The shorter the gap between two clicks, the higher the weight. Why?"
    ),
    weakSample: WeakSample(
      answer: Bilingual(zh: "因为新。", en: "Because it is new."),
      critique: Bilingual(zh: "间隔不是新旧。", en: "The gap is not the age.")
    ),
    points: [
      point(
        "same-session",
        3,
        zh: "同一个会话、短时间里点的物品，多半服务于同一个意图，彼此强相关。",
        en: "Items clicked in one session, within a short time, mostly serve one intent and are "
          + "strongly related.",
        rules: [["short", "短"], ["intent", "意图"], ["related", "相关"]]
      ),
      point(
        "noise",
        2,
        zh: "时间一长兴趣漂移，很多共现只是巧合，权重把这些噪声滤掉。",
        en: "Over a long time interests drift, many co-occurrences are chance, and the weight "
          + "filters that noise out.",
        rules: [["long", "长"], ["interest*", "兴趣"], ["noise", "噪声"]]
      ),
      point(
        "not-age",
        1,
        zh: "看的是间隔，不是新旧。",
        en: "It is the gap that counts, not the age.",
        rules: [["age", "新旧"], ["gap", "间隔"], ["not", "不是"]]
      ),
    ],
    modelAnswer: Bilingual(zh: "会话内意图相同。", en: "Within a session the intent is one."),
    followUps: [],
    sources: []
  )

  static let session = plain(
    "session",
    topic: "recall",
    zh: "同一个会话",
    en: "One session",
    points: 2
  )
  static let chain = plain(
    "chain",
    topic: "deep-networks",
    zh: "链式法则",
    en: "The chain rule",
    points: 2
  )

  private static func plain(
    _ id: QuestionID,
    topic: TopicID,
    zh: String,
    en: String,
    points: Int
  ) -> Question {
    let text = Bilingual(zh: zh, en: en)
    return Question(
      id: id,
      revision: 1,
      topic: topic,
      level: 1,
      title: text,
      asks: text,
      weakSample: WeakSample(answer: text, critique: text),
      points: (0..<points).map {
        point(PointID(rawValue: "p\($0)"), 1, zh: zh, en: en, rules: [["x"]])
      },
      modelAnswer: text,
      followUps: [],
      sources: []
    )
  }

  private static func point(
    _ id: PointID,
    _ weight: Int,
    zh: String,
    en: String,
    rules: [[String]],
    wrong: [[String]] = [],
    demos: [DemoLink] = []
  ) -> KeyPoint {
    func rule(_ slots: [[String]]) -> EvidenceRule {
      EvidenceRule(slots: slots.map { EvidenceRule.Slot(alternatives: $0) }, text: "")
    }
    return KeyPoint(
      id: id,
      weight: weight,
      statement: Bilingual(zh: zh, en: en),
      explanation: Bilingual(
        zh: "比如梯度是 (0.5, 20)，阈值是 1：按值得到 (0.5, 1)，方向几乎转了四十五度。",
        en: "Take the gradient (0.5, 20) and the threshold 1: by value it becomes (0.5, 1), turned "
          + "by a good twenty-five degrees."
      ),
      hint: Bilingual(zh: "想想整个向量的长度。", en: "Think of the length of the whole vector."),
      probe: Bilingual(
        zh: "那按范数呢？",
        en: "And the other way?"
      ),
      evidence: [rule(rules)],
      misconceptions: wrong.isEmpty
        ? []
        : [
          Misconception(
            says: [rule(wrong)],
            explanation: Bilingual(
              zh: "按值裁剪各元素截得不一样多，方向会变。",
              en: "By value, elements are cut by different amounts, and the direction turns."
            )
          )
        ],
      demos: demos
    )
  }
}
