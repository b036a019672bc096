import Questions
public import Wording

/// Changes the state by an event and says what the outside world should do.
///
/// The only place where state changes. It is pure: no clock, no randomness, no input or output.
public func update(_ state: inout State, _ event: Event, now: Moment) -> [Effect] {
  state.now = now
  state.countTime()
  state.countQuizTime()
  // What was said at the start stands until the welcome is over.
  if event.isFromUser, !state.isWelcoming { state.notice = nil }
  // Whoever writes on has not insisted on leaving.
  if case .edit = event { state.wasHeldBack = false }
  let before = state.layers
  let effects = state.handle(event)
  if effects.contains(where: \.mayFail) { state.checkpoint = before }
  return effects
}

extension State {
  /// Lets the bottom line's mark, then the layers, then the program take an event.
  mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .action(let action):
      return handleMark(action) ?? handleLayer(event) ?? handleGlobal(action)
    case .opened(let opened, let purpose): return open(opened, for: purpose)
    case .quizOpened(let material, let scope, let draft, let earlier):
      return openQuiz(material, scope, draft, earlier)
    case .pointsDue(let count, let remembered, let begun):
      duePoints = count
      begunQuiz = begun
      rememberedPoints = remembered
      return []
    case .openFailed(let text):
      notice = Notice(text)
      return passOver()
    case .notice(let text):
      notice = Notice(text)
      return []
    case .standings(let standings, let drafts):
      self.standings = standings
      return take(drafts: drafts)
    case .standingsChanged(let changes, let drafts):
      for (question, standing) in changes { standings[question] = standing }
      return take(drafts: drafts)
    case .study(let study):
      self.study = study
      lookAhead()
      return []
    case .figures(let study): return takeFigures(study)
    case .marks(let marks):
      take(marks)
      return []
    case .settings(let settings, let file):
      take(settings, file: file)
      return []
    case .findable(let index): return take(index)
    case .pointsNamed(let statements):
      take(statements)
      return []
    case .catalogue(let catalogue):
      take(catalogue)
      return take(nil as FindIndex?) + glance()
    case .recordFailed(let entry, let reason): return takeBack(entry, because: reason)
    case .kept(let isKept):
      self.isKept = isKept
      return []
    case .draftFailed(let draft, let reason): return keepWriting(draft, because: reason)
    case .showStats: return openStats()
    case .showDemos:
      layers.append(.demoList(DemoList()))
      return []
    case .showDemo(let link, let data): return openDemo(link, data: data, endsProgram: true)
    case .showInterview(let minutes, let topics):
      return startInterview(minutes: minutes, topics: topics)
    case .interviews(let summaries):
      interviews = summaries
      selectSuggestion()
      lookAhead()
      return []
    case .interviewOpened(let opened, let draft): return show(opened, draft: draft)
    case .demoStep, .demoEnded, .demoFailed: return handleRun(event)
    case .settled:
      settle()
      return []
    case .tick:
      tickDemo()
      if isHome {
        selectSuggestion()
        lookAhead()
        return glance()
      }
      return saveDraft()
    case .editorReturned(let edited): return takeEdited(edited)
    case .select, .scroll: return handleLayer(event) ?? []
    case .mark(let index):
      actionMark = markableActions.indices.contains(index) ? index : nil
      return []
    case .choose, .edit:
      actionMark = nil
      return handleLayer(event) ?? []
    }
  }

  /// Takes the questions that were left in the middle of an answer, and works out what follows from
  /// new standings.
  private mutating func take(drafts: Set<QuestionID>) -> [Effect] {
    self.drafts = drafts
    selectSuggestion()
    lookAhead()
    return (showsStats ? [.loadStudy] : []) + renewedHistory() + glance()
  }

  /// Offers an event to the top layer; nil where it does nothing with it.
  private mutating func handleLayer(_ event: Event) -> [Effect]? {
    switch top {
    case .welcome(let welcome): handle(event, welcome)
    case .home(let home): handle(event, home)
    case .learn(let learn): handle(event, learn)
    case .revised(let revised): handle(event, revised)
    case .drill(let drill): handle(event, drill)
    case .quiz(let round): handle(event, round)
    case .stats(let stats): handle(event, stats)
    case .find(let find): handle(event, find)
    case .settings(let screen): handle(event, screen)
    case .history(let history): handle(event, history)
    case .demoList(let list): handle(event, list)
    case .demo(let walk): handle(event, walk)
    case .interview(let stage): handle(event, stage)
    case .help(let help): handle(event, help)
    case .explanation(let overlay): handle(event, overlay)
    }
  }

  /// Moves the mark over the bottom line, or carries out the action that it is on.
  private mutating func handleMark(_ action: Action) -> [Effect]? {
    let shown = markableActions
    switch (action, actionMark) {
    case (.nextAction, _), (.previousAction, _), (.right, .some), (.left, .some):
      actionMark = mark(from: actionMark, by: action)
    case (.up, .some), (.down, .some), (.back, .some): actionMark = nil
    case (.confirm, .some(let mark)):
      actionMark = nil
      guard shown.indices.contains(mark) else { return [] }
      let effects = handle(.action(shown[mark]))
      // A move is seldom made once: the mark stays on it.
      if shown[mark].isMove, markableActions.indices.contains(mark) { actionMark = mark }
      return effects
    default:
      actionMark = nil
      return nil
    }
    return []
  }

  /// Where the bottom line's mark goes from a place; nil where there is nothing to mark.
  public func mark(from mark: Int?, by action: Action) -> Int? {
    let count = markableActions.count
    guard count > 0 else { return nil }
    let isBack = action == .previousAction || action == .left
    guard let mark else { return isBack ? count - 1 : 0 }
    return (mark + (isBack ? count - 1 : 1)) % count
  }

  /// What works on every screen.
  private mutating func handleGlobal(_ action: Action) -> [Effect] {
    switch action {
    case .help:
      layers.append(.help(Help()))
      return []
    case .switchLanguage:
      language = language.other
      return [.storeLanguage]
    case .redraw: return [.redraw]
    case .suspend:
      let saved = saveDraft()
      stopClocks()
      return saved + [.suspend]
    case .quit: return quit()
    default: return []
    }
  }

  /// Whether the first run's pages are shown.
  var isWelcoming: Bool { if case .welcome = top { true } else { false } }

  /// Takes the top layer away, unless it is the last.
  mutating func pop() {
    if layers.count > 1 { layers.removeLast() }
  }

  /// Puts another layer in the place of the top one.
  mutating func replaceTop(_ layer: Layer) { layers[layers.count - 1] = layer }

  /// Leaves the program.
  mutating func quit() -> [Effect] {
    isQuitting = true
    return leaveAll() + [.quit]
  }

  /// Saves and rates everything that is open, as leaving the program does.
  mutating func leaveAll() -> [Effect] {
    var effects: [Effect] = []
    for index in layers.indices {
      if case .interview(.talking(var talk)) = layers[index] {
        effects += save(&talk, always: true, isLast: true)
        layers[index] = .interview(.talking(talk))
      }
      if case .quiz(var round) = layers[index] {
        effects += round.save(always: true, isLast: true)
        layers[index] = .quiz(round)
      }
      guard case .drill(var drill) = layers[index] else { continue }
      effects += leave(&drill)
      layers[index] = .drill(drill)
    }
    return effects
  }
}

extension Effect {
  /// Whether something is to be kept.
  fileprivate var mayFail: Bool {
    switch self {
    case .record, .saveDraft: true
    default: false
    }
  }
}

extension Event {
  /// Whether the event comes from the user's hands, so that a notice has been read.
  fileprivate var isFromUser: Bool {
    switch self {
    case .action, .choose, .select, .scroll, .mark, .edit: true
    default: false
    }
  }
}
