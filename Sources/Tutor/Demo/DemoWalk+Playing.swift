public import Demos

extension DemoWalk {
  /// How many rows of walked exhibits are shown; nil for all.
  public var shownRows: Int? { isUnveiling ? unveiled : nil }

  /// Whether rows of a walked exhibit are still to be met.
  public var isUnveiling: Bool { asking == nil && unveiled < walkedRows }

  /// The streamed step on the screen that is under way, or nil.
  public var streaming: StepProgress? {
    guard asking == nil, let step, step.isUnderWay else { return nil }
    return step.progress
  }

  /// The streamed step that the run is at before it comes to the one on the screen, by its number;
  /// nil where there is none.
  public var earlierStreaming: (number: Int, progress: StepProgress)? {
    guard let last = fresh.last, last.isUnderWay, let progress = last.progress,
      let place = card.steps.firstIndex(where: { $0.id == last.id }), place < position
    else { return nil }
    return (place + 1, progress)
  }

  /// Whether something on the screen can go on by itself.
  public var canPlay: Bool { isUnveiling || streaming != nil }

  /// Whether a streamed step on the screen has begun and not ended, so that it can be cancelled.
  public var canCancel: Bool {
    asking == nil && (step?.progress.map { $0.done > 0 && !$0.isComplete } ?? false)
  }

  /// Whether the step on the screen can stand beside that of other settings.
  public var canCompare: Bool {
    guard asking == nil, let step else { return false }
    return step.exhibits.contains(where: \.isComparable)
  }

  /// What stands beside an exhibit of the step on the screen, or nil.
  public func compared(_ exhibit: String) -> Exhibit? {
    guard asking == nil, let step,
      step.exhibits.contains(where: { $0.id == exhibit && $0.isComparable })
    else { return nil }
    return kept?.step(step.id)?.exhibits.first { $0.id == exhibit }
  }

  private var walkedRows: Int {
    let rows = step?.exhibits.map { exhibit -> Int in
      guard case .profile(let profile) = exhibit.content, profile.isWalked else { return 0 }
      return profile.rows.count
    }
    return rows?.max() ?? 0
  }

  /// Shows more rows, or fewer.
  mutating func unveil(by rows: Int) {
    unveiled = max(1, unveiled + rows)
    scroll = 0
    if !isUnveiling { unveilAll() }
  }

  /// Shows all rows.
  mutating func unveilAll() {
    unveiled = .max
    scroll = 0
    met.insert(stepCard.id)
    isPlaying = false
  }

  /// Whether the streamed step on the screen waits for a key.
  public var isPaused: Bool {
    streaming != nil && !isPlaying && !isStepping && !showsRunBefore
  }

  /// Whether what is on the screen came of settings that were turned since, and has stayed there so
  /// long that somebody may read it as the new ones'.
  public var isOutdated: Bool { showsRunBefore && ticksOutdated >= Self.patience }

  /// Whether ticks are counted until what is on the screen is called outdated.
  var isAging: Bool { showsRunBefore && ticksOutdated < Self.patience }

  /// Whether the step on the screen is still of the run before.
  private var showsRunBefore: Bool {
    guard let id = step?.id else { return false }
    return !known.contains { $0.id == id }
  }

  /// The ticks after which results of the run before are called so: most runs have brought their
  /// own by then, and nothing flickers. The first may come at once.
  private static let patience = 2

  /// How the run is to go on from a streamed step that is under way: as fast as it can where the
  /// user is already beyond it.
  var pace: Pace? {
    guard let last = fresh.last, last.isUnderWay,
      let place = card.steps.firstIndex(where: { $0.id == last.id })
    else { return toldPace }
    // Nor does anybody watch what is on the screen already.
    if position > place || settled.contains(where: { $0.id == last.id }) { return .free }
    return position == place && asking == nil && isPlaying ? .watched : .hold
  }

  /// Keeps the present settings to compare with, or stops comparing.
  mutating func toggleComparison() {
    kept = kept == nil ? Kept(settings: settings, run: run, steps: known) : nil
    scroll = 0
  }
}

extension Exhibit {
  /// Whether that of other settings can be drawn beside it.
  fileprivate var isComparable: Bool {
    guard !isFixed else { return false }
    return switch content {
    case .profile, .curves: true
    case .table, .bars, .ranking, .facts, .grid: false
    }
  }
}
