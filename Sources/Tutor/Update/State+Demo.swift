import Demos
import Questions
import Wording

extension State {
  /// Opens the demo of a link at its step and starts its first run.
  ///
  /// - Parameter data: the demo's card for the user's own data, or nil for its own world.
  /// - Parameter origin: the points that led there, or nil.
  /// - Parameter endsProgram: whether the program was started for it.
  mutating func openDemo(
    _ link: DemoLink?,
    data: DemoCard? = nil,
    from origin: DemoOrigin? = nil,
    endsProgram: Bool = false
  ) -> [Effect] {
    guard let link, let card = data ?? card(link.demo) else { return [] }
    lastRun += 1
    var settings = DemoSettings()
    for (name, text) in link.settings {
      // The content check refuses settings that the demo does not take; here they are passed over.
      if let value = try? card.value(of: name, parsing: text) { settings.values[name] = value }
    }
    var walk = DemoWalk(
      card: card,
      settings: settings,
      seed: seed,
      run: lastRun,
      step: link.step.isEmpty ? nil : link.step,
      isOnData: data != nil
    )
    walk.origin = origin
    walk.endsProgram = endsProgram
    layers.append(.demo(walk))
    return [.startRun(walk.request)]
  }

  mutating func handle(_ event: Event, _ walk: DemoWalk) -> [Effect]? {
    var walk = walk
    var effects: [Effect] = []
    if walk.asking != nil {
      guard var answered = answer(event, &walk) else { return nil }
      answered += paced(&walk)
      replaceTop(.demo(walk))
      return answered
    }
    switch event {
    case .action(.confirm):
      if walk.isUnveiling { walk.unveilAll() } else { walk.move(by: 1) }
    case .action(.step): effects = step(&walk)
    case .action(.stepBack):
      if walk.isUnveiling, walk.unveiled > 1 {
        walk.isPlaying = false
        walk.unveil(by: -1)
      } else {
        walk.move(by: -1)
      }
    case .action(.play):
      guard walk.canPlay else { return [] }
      walk.isPlaying.toggle()
    case .action(.cancelTraining):
      guard walk.canCancel else { return [] }
      walk.isPlaying = false
      effects = restart(&walk, from: 0)
    case .action(.compare):
      guard walk.canCompare || walk.kept != nil else { return [] }
      walk.toggleComparison()
    case .choose(let number): walk.move(to: number - 1)
    case .action(.up): (walk.dial, walk.option) = (max(0, walk.dial - 1), 0)
    case .action(.down):
      (walk.dial, walk.option) = (max(0, min(walk.card.dials.count - 1, walk.dial + 1)), 0)
    case .action(.pick):
      guard walk.markedOption != nil else { return [] }
      effects = pick(&walk)
    case .action(.left): effects = turn(&walk, by: -1)
    case .action(.right): effects = turn(&walk, by: 1)
    case .action(.resetDials):
      guard walk.isTurned else { return [] }
      let turned = walk.card.dials.filter { walk.value(of: $0) != $0.initial }
      walk.settings = DemoSettings()
      effects = turn(&walk, turned)
    case .scroll(let line): walk.scroll = max(0, line)
    case .action(.explain):
      layers.append(.explanation(Explanation()))
      return []
    case .action(.back):
      pop()
      return [.cancelRun(walk.run)] + (walk.endsProgram ? quit() : [])
    default: return nil
    }
    effects += recordOutcomes(&walk) + paced(&walk)
    replaceTop(.demo(walk))
    return effects
  }

  /// One row more, one state of a streamed step more, or the next step.
  private func step(_ walk: inout DemoWalk) -> [Effect] {
    if walk.isUnveiling {
      walk.isPlaying = false
      walk.unveil(by: 1)
      return []
    }
    guard walk.streaming != nil else {
      walk.move(by: 1)
      return []
    }
    walk.isPlaying = false
    walk.isStepping = true
    let held = paced(&walk)
    return held + [.pace(walk.run, .one)]
  }

  /// What the run must be told so that it goes on as the walk wants.
  private func paced(_ walk: inout DemoWalk) -> [Effect] {
    guard let pace = walk.pace, pace != walk.toldPace else { return [] }
    walk.toldPace = pace
    return [.pace(walk.run, pace)]
  }

  /// Shows a row more where rows are walked, and counts how long results of the run before stay.
  mutating func tickDemo() {
    guard case .demo(var walk) = top else { return }
    if walk.isPlaying, walk.isUnveiling { walk.unveil(by: 1) }
    if walk.isAging { walk.ticksOutdated += 1 }
    replaceTop(.demo(walk))
  }

  /// Takes the choice of a prediction, or passes it over.
  private mutating func answer(_ event: Event, _ walk: inout DemoWalk) -> [Effect]? {
    guard var asking = walk.asking else { return nil }
    let last = asking.prediction.choices.count - 1
    var choice: String?
    switch event {
    case .action(.up): asking.mark = max(0, asking.mark - 1)
    case .action(.down): asking.mark = min(last, asking.mark + 1)
    case .choose(let number):
      guard (0...last).contains(number - 1) else { return [] }
      choice = asking.prediction.choices[number - 1].id
    case .action(.confirm): choice = asking.prediction.choices[asking.mark].id
    case .action(.back):
      walk.guesses[asking.prediction.id] = DemoWalk.Guess(choice: nil, settings: walk.settings)
      walk.ask()
      return []
    case .action(.stepBack):
      walk.asking = nil
      walk.move(by: -1)
      return []
    case .scroll(let line):
      walk.scroll = max(0, line)
      return []
    default: return nil
    }
    guard let choice else {
      walk.asking = asking
      return []
    }
    walk.guesses[asking.prediction.id] = DemoWalk.Guess(choice: choice, settings: walk.settings)
    walk.ask()
    // Whoever has guessed waits for what comes of it: a training goes on by itself.
    walk.isPlaying = walk.asking == nil && (walk.step?.isUnderWay ?? true)
    return recordOutcomes(&walk)
  }

  private mutating func turn(_ walk: inout DemoWalk, by delta: Int) -> [Effect] {
    guard let dial = walk.markedDial else { return [] }
    if !dial.pickable.isEmpty {
      walk.option = min(max(walk.option + delta, 0), dial.pickable.count - 1)
      return []
    }
    let value = dial.turned(walk.value(of: dial), by: delta)
    guard value != walk.value(of: dial) else { return [] }
    return set(dial, to: value, &walk)
  }

  /// Picks the marked option, or drops it.
  private mutating func pick(_ walk: inout DemoWalk) -> [Effect] {
    guard let dial = walk.markedDial, let option = walk.markedOption else { return [] }
    return set(dial, to: dial.toggled(option.id, in: walk.value(of: dial)), &walk)
  }

  private mutating func set(
    _ dial: Dial,
    to value: DialValue,
    _ walk: inout DemoWalk
  ) -> [Effect] {
    // A dial turned back is no setting: guesses made at the initial values count again.
    walk.settings.values[dial.id] = value == dial.initial ? nil : value
    let effects = turn(&walk, [dial])
    walk.turned = DemoWalk.Turned(dial: dial.id)
    return effects
  }

  /// Starts the walk anew after dials were turned. Whoever turns one waits for what comes of it: a
  /// training goes on by itself.
  private mutating func turn(_ walk: inout DemoWalk, _ dials: [Dial]) -> [Effect] {
    let steps = walk.card.steps
    let changed = dials.compactMap { dial in steps.firstIndex { $0.id == dial.firstStep } }
    let isStreamed = walk.step?.progress != nil
    let effects = restart(&walk, from: changed.min() ?? 0)
    walk.isPlaying = walk.isPlaying || isStreamed && !walk.isSettled
    return effects
  }

  /// Starts the walk anew under another number; the old steps stay until the new ones arrive.
  ///
  /// - Parameter place: the place in the card from which on steps are others than before.
  private mutating func restart(_ walk: inout DemoWalk, from place: Int) -> [Effect] {
    let old = walk.run
    lastRun += 1
    walk.restart(run: lastRun, from: place)
    return [.cancelRun(old), .startRun(walk.request)]
  }

  /// Takes a step, the end or the failure of the run that counts; others are dropped.
  mutating func handleRun(_ event: Event) -> [Effect] {
    let run: Int
    switch event {
    case .demoStep(let number, _), .demoFailed(let number, _), .demoEnded(let number): run = number
    default: return []
    }
    for index in layers.indices {
      guard case .demo(var walk) = layers[index], walk.run == run else { continue }
      switch event {
      case .demoStep(_, let step): walk.take(step)
      case .demoEnded: walk.end()
      case .demoFailed(_, let text): walk.failure = text
      default: break
      }
      let effects = recordOutcomes(&walk) + paced(&walk)
      layers[index] = .demo(walk)
      return effects
    }
    return []
  }

  /// Puts predictions whose outcome has become known into the journal.
  private func recordOutcomes(_ walk: inout DemoWalk) -> [Effect] {
    walk.judgeGuesses().flatMap { prediction, choice, outcome -> [Effect] in
      let record = Entry.prediction(
        walk.request,
        prediction: prediction,
        choice: choice,
        outcome: outcome
      )
      let miss = choice == outcome ? nil : walk.miss(prediction, choice: choice)
      return (miss.map { [$0] } ?? []) + [.record(record)]
    }
  }
}
