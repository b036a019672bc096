import Memory
public import Questions
public import Wording

/// The figures on the screen.
public struct Stats: Hashable, Sendable {
  /// The page that is shown.
  public var page = StatsPage.readiness
  /// The first line shown.
  public var scroll = 0
  /// The memory that the mark is on.
  public var mark = 0
  /// The figures, or nil until the journal has told them.
  public var figures: StudyFigures?
  /// The statements of weak points, as far as their questions could be opened.
  public var statements: [PointReference: Bilingual] = [:]

  /// Creates figures to be filled.
  public init() {}

  /// The memory that the mark is on, or nil where another page is shown.
  public var markedMemory: MemoryFigure? {
    guard page == .memories, let figures, figures.memories.indices.contains(mark) else {
      return nil
    }
    return figures.memories[mark]
  }
}

extension State {
  /// The curve of forgetting of an answered question.
  public func forgettingCurve(of figure: MemoryFigure) -> ForgettingCurve {
    ForgettingCurve(
      figure.memory,
      elapsedDays: figure.elapsedDays,
      dueDays: figure.dueDays,
      model: model
    )
  }
}
