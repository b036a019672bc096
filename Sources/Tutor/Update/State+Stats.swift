import Questions
import Wording

extension State {
  /// Opens the figures, which the journal is asked for.
  mutating func openStats() -> [Effect] {
    layers.append(.stats(Stats()))
    return [.loadStudy]
  }

  mutating func handle(_ event: Event, _ stats: Stats) -> [Effect]? {
    var stats = stats
    switch event {
    case .action(.left): turn(&stats, by: -1)
    case .action(.right): turn(&stats, by: 1)
    case .choose(let number):
      guard let page = StatsPage(rawValue: number - 1) else { return [] }
      turn(&stats, by: page.rawValue - stats.page.rawValue)
    case .scroll(let line): stats.scroll = max(0, line)
    case .action(.up): stats.moveMark(by: -1)
    case .action(.down): stats.moveMark(by: 1)
    case .action(.pageUp): stats.moveMark(by: -Stats.pageOfMarks)
    case .action(.pageDown): stats.moveMark(by: Stats.pageOfMarks)
    case .action(.first): stats.moveMark(by: -stats.mark)
    case .action(.last): stats.moveMark(by: stats.figures?.memories.count ?? 0)
    case .action(.confirm):
      return stats.markedMemory.map { [.open($0.question, .history)] } ?? nil
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.stats(stats))
    return []
  }

  private func turn(_ stats: inout Stats, by delta: Int) {
    let last = StatsPage.allCases.count - 1
    let target = min(max(0, stats.page.rawValue + delta), last)
    stats.page = StatsPage(rawValue: target) ?? stats.page
    stats.scroll = 0
  }

  /// Works the figures out of what the journal told, wherever the figures' screen lies.
  mutating func takeFigures(_ study: Study) -> [Effect] {
    var study = study
    study.weakPoints.removeAll { isWithheld($0.reference.question) }
    let figures = StudyFigures(
      catalogue: catalogue,
      standings: shownStandings,
      setAside: hidden,
      study: study,
      now: now,
      interviewDay: settings.interviewDay,
      parameters: parameters,
      retention: settings.retention
    )
    var isShown = false
    updateStats { stats in
      stats.figures = figures
      stats.mark = min(stats.mark, max(0, figures.memories.count - 1))
      isShown = true
    }
    guard isShown, !figures.weakPoints.isEmpty else { return [] }
    return [.namePoints(figures.weakPoints.map(\.reference))]
  }

  /// Takes the statements of weak points.
  mutating func take(_ statements: [PointReference: Bilingual]) {
    updateStats { $0.statements = statements }
  }

  /// Changes the figures' screen, wherever it lies in the stack.
  private mutating func updateStats(_ change: (inout Stats) -> Void) {
    for index in layers.indices {
      guard case .stats(var stats) = layers[index] else { continue }
      change(&stats)
      layers[index] = .stats(stats)
    }
  }

  /// Whether the figures' screen is open.
  var showsStats: Bool {
    layers.contains { layer in
      if case .stats = layer { true } else { false }
    }
  }
}

extension Stats {
  /// How far a page's key moves the mark.
  fileprivate static let pageOfMarks = 8

  fileprivate mutating func moveMark(by delta: Int) {
    guard page == .memories, let figures else { return }
    mark = min(max(0, mark + delta), max(0, figures.memories.count - 1))
  }
}
