import Quiz
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
  case revised
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
  case scoreHinted = "score-hinted"
  case probe
  case scoreAfterProbe = "score-after-probe"
  case reveal
  case help
  case helpWhileWriting = "help-while-writing"
  case actionMark = "action-mark"
  case statsReadiness = "stats-readiness"
  case statsDays = "stats-days"
  case statsConfidence = "stats-confidence"
  case statsMemories = "stats-memories"
  case statsPoints = "stats-points"
  case statsEmpty = "stats-empty"
  case find
  case findHits = "find-hits"
  case findNothing = "find-nothing"
  case learnPoint = "learn-point"
  case history
  case historyEmpty = "history-empty"
  case homeMarked = "home-marked"
  case homeInterview = "home-interview"
  case homeQuizLeft = "home-quiz-left"
  case settings
  case settingsInterview = "settings-interview"
  case demoList = "demo-list"
  case demoLog = "demo-log"
  case demoPrediction = "demo-prediction"
  case demoTimeGap = "demo-time-gap"
  case demoRecommend = "demo-recommend"
  case explanation
  case flowWalking = "flow-walking"
  case flowBackward = "flow-backward"
  case flowCompared = "flow-compared"
  case flowChain = "flow-chain"
  case flowPaused = "flow-paused"
  case flowPlaying = "flow-playing"
  case flowDiverged = "flow-diverged"
  case initialisationCurves = "initialisation-curves"
  case plane
  case memoryCells = "memory-cells"
  case memoryPrediction = "memory-prediction"
  case memoryTraining = "memory-training"
  case memoryTrained = "memory-trained"
  case clippingDescent = "clipping-descent"
  case clippingVector = "clipping-vector"
  case clippingNaN = "clipping-nan"
  case playgroundTraining = "playground-training"
  case interviewChoice = "interview-choice"
  case interviewWaiting = "interview-waiting"
  case interviewAsked = "interview-asked"
  case interviewAnswering = "interview-answering"
  case interviewProbing = "interview-probing"
  case interviewTimeUp = "interview-time-up"
  case interviewPaused = "interview-paused"
  case interviewReport = "interview-report"
  case interviewReportEnd = "interview-report-end"
  case interviewReportEmpty = "interview-report-empty"
  case penaltyList = "penalty-list"
  case penaltySweeping = "penalty-sweeping"
  case penaltySwept = "penalty-swept"
  case quizRecall = "quiz-recall"
  case quizChoice = "quiz-choice"
  case quizSureness = "quiz-sureness"
  case quizShown = "quiz-shown"
  case quizWrong = "quiz-wrong"
  case quizFlaw = "quiz-flaw"
  case quizFinished = "quiz-finished"
  case quizCloze = "quiz-cloze"
  case quizClozeShown = "quiz-cloze-shown"
  case quizEstimate = "quiz-estimate"
  case quizEstimateShown = "quiz-estimate-shown"
  case quizClaim = "quiz-claim"
  case quizReason = "quiz-reason"
  case quizClaimShown = "quiz-claim-shown"
  case quizOrder = "quiz-order"
  case quizOrderShown = "quiz-order-shown"
  case quizTable = "quiz-table"
  case quizTableShown = "quiz-table-shown"
  case quizTableEmptied = "quiz-table-emptied"
  case quizReasonWrong = "quiz-reason-wrong"

  /// The state at that moment.
  func state(_ language: Language) throws -> State {
    var stage = Stage(
      language: language,
      isFirstRun: self == .welcomeLanguage || self == .welcomePage,
      isUsed: isOfAUser,
      questions: isAboutDoubt
        ? [.gap]
        : isOfWrittenItem
          ? [.compared] : [.clipping, .session, .chain] + (isInterview ? [.coldStart] : [])
    )
    switch self {
    case .welcomeLanguage, .homeFresh, .homeUsed: break
    case .welcomePage: stage.press(.confirm)
    case .learn: stage.press(.down, .learn)
    case .revised:
      stage.isRevised = true
      stage.press(.confirm, .down)
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
    case .scoreHinted:
      stage.answer(Stage.answers[language] ?? "")
      stage.press(.hint, .hint, .submit)
      stage.send(.choose(3))
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
    case .statsReadiness, .statsEmpty: stage.press(.stats)
    case .statsDays, .statsConfidence, .statsPoints:
      stage.press(.stats)
      stage.send(.choose(self == .statsDays ? 2 : self == .statsConfidence ? 3 : 5))
    case .statsMemories:
      stage.press(.stats, .right, .right, .right, .down)
    case .find, .findHits, .findNothing, .learnPoint:
      stage.press(.find)
      guard self != .find else { break }
      let query = self == .findNothing ? "zzz" : language == .zh ? "cj fx" : "clip norm"
      stage.send(.edit(.insert(query)))
      guard self == .learnPoint else { break }
      stage.press(.down, .confirm)
    case .history: stage.press(.down, .history)
    case .historyEmpty: stage.press(.last, .history)
    case .homeMarked:
      stage.press(.down, .star, .down, .setAside, .down, .skipToday)
    case .homeInterview: stage.waitForInterview()
    case .homeQuizLeft:
      stage.send(.pointsDue(12, begun: QuizProgress(place: 4, length: 10)))
    case .settings: stage.openSettings()
    case .settingsInterview:
      stage.openSettings()
      stage.press(.last, .right, .pageDown)
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
    case .flowChain: stage.demo("gradient-flow", at: 4, showing: [FlowSteps.chain])
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
    case .memoryCells: stage.demo("recurrent-memory", at: 3, showing: [MemorySteps.cellCurves])
    case .memoryPrediction, .memoryTraining, .memoryTrained:
      stage.demo("recurrent-memory", at: 5, showing: [MemorySteps.training(done: 0)])
      guard self != .memoryPrediction else { break }
      stage.send(.choose(2))
      stage.show([MemorySteps.training(done: self == .memoryTraining ? 80 : 200)])
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
    case .interviewChoice, .interviewWaiting, .interviewAsked, .interviewAnswering,
      .interviewProbing, .interviewTimeUp, .interviewPaused, .interviewReport,
      .interviewReportEnd, .interviewReportEmpty:
      stage.interview(self)
    case .quizRecall, .quizSureness, .quizShown:
      stage.quiz(cameTo: .recall)
      guard self != .quizRecall else { break }
      stage.send(.edit(.insert(Stage.answers[language] ?? "")))
      stage.press(.submit)
      if self == .quizShown { stage.send(.choose(4)) }
    case .quizChoice: stage.quiz(cameTo: .choice)
    case .quizWrong:
      stage.quiz(cameTo: .choice)
      guard case .quiz(let round) = stage.state.top, case .choice(let choice) = round.item?.task
      else { break }
      stage.send(.choose(choice.answer == 0 ? 2 : 1))
      stage.send(.choose(3))
    case .quizFlaw: stage.quiz(cameTo: .flaw)
    case .quizFinished:
      stage.quiz(seed: 3)
      while case .quiz(let round) = stage.state.top, round.item != nil {
        stage.passQuizItem()
      }
    case .quizCloze, .quizClozeShown, .quizEstimate, .quizEstimateShown, .quizClaim, .quizReason,
      .quizClaimShown, .quizReasonWrong, .quizOrder, .quizOrderShown, .quizTable, .quizTableShown,
      .quizTableEmptied:
      stage.quizScene(self)
    case .penaltyList: stage.demo("popularity-penalty", at: 3, showing: [PenaltySteps.list])
    case .penaltySweeping, .penaltySwept:
      stage.demo("popularity-penalty", at: 4, showing: [PenaltySteps.sweep(done: 0)])
      stage.send(.choose(3))
      stage.show([PenaltySteps.sweep(done: self == .penaltySweeping ? 6 : 11)])
    }
    return stage.state
  }

  /// Whether it is a moment of a mock interview.
  private var isInterview: Bool { rawValue.hasPrefix("interview") }

  /// Whether it is of a short item that an author wrote, or that a number or a term is asked of.
  private var isOfWrittenItem: Bool {
    switch self {
    case .quizCloze, .quizClozeShown, .quizEstimate, .quizEstimateShown, .quizClaim, .quizReason,
      .quizClaimShown, .quizReasonWrong, .quizOrder, .quizOrderShown, .quizTable, .quizTableShown,
      .quizTableEmptied:
      true
    default: false
    }
  }

  /// Whether something was answered before.
  private var isOfAUser: Bool {
    switch self {
    case .homeUsed, .statsReadiness, .statsDays, .statsConfidence, .statsMemories, .statsPoints,
      .history, .historyEmpty, .homeMarked, .homeInterview, .homeQuizLeft:
      true
    default: false
    }
  }

  /// Whether the grader comes upon something that it is unsure of.
  private var isAboutDoubt: Bool {
    switch self {
    case .asking, .askingNo, .scoreUnsure: true
    default: false
    }
  }
}
