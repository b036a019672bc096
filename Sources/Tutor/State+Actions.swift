import Demos
import Questions

extension State {
  /// The actions that do something now, those of the bottom line first and in its order.
  public var actions: [Action] { shownActions + silentActions }

  /// The actions that the bottom line shows: the way on, the way out, then the rest, so that a
  /// narrow screen cuts off what the head or the help names as well.
  public var shownActions: [Action] {
    switch top {
    case .welcome(let welcome):
      welcome.page == 0 ? [.confirm, .quit] : [.confirm, .back, .switchLanguage]
    case .home(let home): shownActions(of: home)
    case .learn(let learn):
      [.down, .confirm, .back] + (learn.links.isEmpty ? [] : [.seeDemo])
        + (question(after: learn.question.id) == nil ? [] : [.nextQuestion])
        + [.switchLanguage, .help]
    case .revised: [.choose, .confirm, .back, .switchLanguage, .help]
    case .drill(let drill): shownActions(of: drill)
    case .quiz(let round): shownActions(of: round)
    case .stats(let stats):
      stats.markedMemory == nil
        ? [.right, .back, .down, .switchLanguage, .help]
        : [.down, .confirm, .back, .right, .switchLanguage, .help]
    case .find(let find):
      (find.hits.isEmpty ? [] : [.down, .confirm]) + [.back, .help, .switchLanguage]
    case .settings(let screen):
      [.down, .right, .back] + (isUsual(screen.row) ? [] : [.resetDials])
        + [.switchLanguage, .help]
    case .history(let history):
      (history.answers.isEmpty ? [] : [.down]) + [.confirm, .back, .learn, .switchLanguage, .help]
    case .demoList: (demos.isEmpty ? [] : [.down, .confirm]) + [.back, .switchLanguage, .help]
    case .demo(let walk): shownActions(of: walk)
    case .interview(let stage): shownActions(of: stage)
    case .help, .explanation: [.down, .back, .switchLanguage]
    }
  }

  /// The actions that the mark moves over; a digit cannot be pressed by Enter. Where the arrows do
  /// something else, the text's next page is among them.
  public var markableActions: [Action] {
    shownActions.filter { $0 != .choose } + (isPaged ? [.pageDown] : [])
  }

  /// Whether pages alone scroll the text: in a demo the arrows turn dials, where the user is asked
  /// something they choose, in a history they go from answer to answer, and where something is
  /// written they move in that.
  public var isPaged: Bool {
    switch top {
    case .demo: true
    case .quiz(let round): round.isChoosing || round.showsWriting
    case .stats(let stats): stats.page == .memories
    case .history(let history): !history.answers.isEmpty
    case .revised: true
    case .drill(let drill):
      if case .asking = drill.stage { true } else { drill.stage == .scored }
    default: false
    }
  }

  /// The action that the mark is on, or nil.
  public var markedAction: Action? {
    actionMark.flatMap { markableActions.indices.contains($0) ? markableActions[$0] : nil }
  }

  private func shownActions(of home: Home) -> [Action] {
    let isOnQuestion = markedQuestion(home) != nil
    var actions: [Action] = catalogue.questions.isEmpty ? [] : [.down]
    // What was broken off comes before what could be begun.
    if isOnQuestion { actions.append(.confirm) }
    if hasWaitingInterview { actions.append(.interview) }
    if begunQuiz != nil { actions.append(.quiz) }
    if isOnQuestion { actions.append(.learn) }
    if !catalogue.questions.isEmpty, begunQuiz == nil { actions.append(.quiz) }
    if !interviewTopics.isEmpty, !hasWaitingInterview { actions.append(.interview) }
    if !demos.isEmpty { actions.append(.demos) }
    actions += [.stats, .find, .quit, .switchLanguage, .help]
    if isOnQuestion { actions += [.history, .star, .skipToday, .setAside] }
    return actions + [.settings]
  }

  private func shownActions(of drill: Drill) -> [Action] {
    switch drill.stage {
    case .answering:
      [.submit, .back, .externalEditor]
        + (drill.hints < drill.question.points.count ? [.hint] : []) + [.help, .switchLanguage]
    case .probing: [.submit, .back, .externalEditor, .help, .switchLanguage]
    case .sureness: [.choose, .confirm, .back, .switchLanguage]
    case .asking: [.choose, .confirm, .back, .switchLanguage, .help]
    case .scored:
      [.down, .confirm, .back] + (drill.holdsBack(drill.point.id) ? [.showPoint] : [])
        + [.overrule]
        + (drill.point.demos.isEmpty ? [] : [.seeDemo])
        + (drill.canProbe && drill.nextProbe != drill.point.id ? [.probe] : [])
        + (drill.nextProbe == nil ? [] : [.reveal])
        + [.nextQuestion, .switchLanguage, .help]
    case .revealed:
      [.down, .confirm, .back, .nextQuestion]
        + (drill.question.points.allSatisfy(\.demos.isEmpty) ? [] : [.seeDemo])
        + [.switchLanguage, .help]
    }
  }

  private func shownActions(of walk: DemoWalk) -> [Action] {
    if walk.asking != nil { return [.choose, .confirm, .back, .switchLanguage, .help] }
    var actions: [Action] = walk.canPlay ? [.play, .step] : []
    if walk.canCancel { actions.append(.cancelTraining) }
    if walk.markedOption != nil { actions.append(.pick) }
    if walk.position < walk.card.steps.count - 1 { actions.append(.confirm) }
    // What a newcomer needs comes first: the last ones are left out where there is little room.
    actions += [.back, .explain]
    if !walk.card.dials.isEmpty { actions += [.down, .right] }
    if walk.position > 0 { actions.append(.stepBack) }
    if walk.canCompare { actions.append(.compare) }
    if walk.isTurned { actions.append(.resetDials) }
    return actions + [.switchLanguage, .help]
  }

  /// Moves and the like: they work, and the help names them, but the bottom line does not.
  private var silentActions: [Action] {
    let everywhere: [Action] = [
      .nextAction, .previousAction, .redraw, .suspend, .quit, .help, .switchLanguage,
    ]
    let lists: [Action] = [.up, .down, .pageUp, .pageDown, .first, .last, .choose]
    let inside: [Action] =
      switch top {
      case .welcome(let welcome):
        [.up, .down, .left, .right] + (welcome.page == 0 ? [.choose] : [.pageUp, .pageDown])
      case .home: lists
      case .learn: [.up, .down, .pageUp, .pageDown, .first, .last, .choose]
      case .revised: [.up, .down, .left, .right, .pageUp, .pageDown]
      case .drill(let drill):
        switch drill.stage {
        case .answering, .probing: []
        case .sureness: [.up, .down, .left, .right]
        case .asking: [.up, .down, .left, .right, .agree, .deny, .pageUp, .pageDown]
        case .scored:
          [.up, .down, .pageUp, .pageDown, .first, .last, .choose, .reveal]
            + (drill.canProbe ? [.probe] : [])
        case .revealed: [.up, .down, .pageUp, .pageDown, .first, .last]
        }
      case .quiz(let round): silentActions(of: round)
      case .stats: [.left, .right] + lists
      case .find: [.up, .down, .pageUp, .pageDown]
      case .settings: [.left, .right] + lists
      case .history: lists
      case .demoList: [.up, .down, .choose]
      case .demo(let walk):
        walk.asking == nil
          ? [.up, .down, .left, .right, .pageUp, .pageDown, .choose, .step]
          : [.up, .down, .pageUp, .pageDown, .stepBack]
      case .interview(let stage): silentActions(of: stage)
      case .help, .explanation: [.confirm, .up, .down, .pageUp, .pageDown, .first, .last]
      }
    let shown = shownActions
    return (inside + everywhere).filter { !shown.contains($0) }
  }
}
