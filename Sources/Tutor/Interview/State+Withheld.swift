public import Questions

/// No verdict before an interview ends: what was answered in one that waits is not shown.
extension State {
  /// Whether the last answer to a question was given in an interview that has not ended.
  ///
  /// - Complexity: O(interviews that wait).
  public func isWithheld(_ question: QuestionID) -> Bool {
    guard hasWaitingInterview, let standing = standings[question] else { return false }
    return interviews.contains { interview in
      interview.isWaiting
        && interview.answeredAt[question].map { standing.answeredAt <= $0 } ?? false
    }
  }

  /// The questions whose points are not asked of their own accord: those that are hidden, and those
  /// that are withheld, since an item would tell what was missed.
  public var resting: Set<QuestionID> {
    hasWaitingInterview ? hidden.union(standings.keys.filter(isWithheld)) : hidden
  }

  /// What the journal knows of the questions, less what is withheld.
  var shownStandings: [QuestionID: Standing] {
    hasWaitingInterview ? standings.filter { !isWithheld($0.key) } : standings
  }
}
