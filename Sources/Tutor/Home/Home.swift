import Questions
public import Wording

/// The list of questions, with the one thing to do next above it.
public struct Home: Hashable, Sendable {
  /// Topics and their questions from top to bottom.
  public var rows: [Row]
  /// What the mark is on.
  public var mark: Mark = .suggestion
  /// The one thing to do next, or nil where there is no question at all.
  public var suggestion: Suggestion?
  /// What the last answer to the suggested question missed, once it is known.
  public var slipping: [Bilingual] = []

  /// A line of the list.
  public enum Row: Hashable, Sendable {
    /// A topic's heading.
    case topic(Int)
    /// A question, by its place in the catalogue.
    case question(Int)
  }

  /// Where the mark can be.
  public enum Mark: Hashable, Sendable {
    /// On the suggestion.
    case suggestion
    /// On a row of the list.
    case row(Int)
  }

  /// Creates home with the mark on the suggestion.
  public init(rows: [Row]) { self.rows = rows }

  /// The rows of a catalogue; topics without a question are left out.
  static func rows(of catalogue: Catalogue) -> [Row] {
    var questions: [TopicID: [Int]] = [:]
    for index in catalogue.questions.indices {
      questions[catalogue.questions[index].topic, default: []].append(index)
    }
    return catalogue.topics.enumerated().flatMap { index, topic -> [Row] in
      guard let inside = questions[topic.id] else { return [] }
      return [.topic(index)] + inside.map(Row.question)
    }
  }

  /// The question of the list that the mark is on, or nil on the suggestion.
  func question(in catalogue: Catalogue) -> QuestionSummary? {
    guard let row = markedRow, rows.indices.contains(row), case .question(let index) = rows[row]
    else { return nil }
    return catalogue.questions[index]
  }

  /// The row of a question, or nil where the list has none of that name.
  func row(of question: QuestionID, in catalogue: Catalogue) -> Int? {
    rows.firstIndex { row in
      guard case .question(let index) = row else { return false }
      return catalogue.questions[index].id == question
    }
  }

  /// Moves the mark over suggestion and questions, topics left out, and stops at the ends.
  mutating func moveMark(by delta: Int) {
    var position = markedRow ?? -1
    var left = abs(delta)
    while left > 0 {
      var next = position + delta.signum()
      while next >= 0, next < rows.count, case .topic = rows[next] { next += delta.signum() }
      guard next < rows.count, next >= -1 else { break }
      position = max(-1, next)
      left -= 1
      if position == -1 { break }
    }
    mark = position < 0 ? .suggestion : .row(position)
  }

  /// The row of the mark, or nil on the suggestion.
  public var markedRow: Int? {
    switch mark {
    case .suggestion: nil
    case .row(let row): row
    }
  }
}
