public import Grading
public import Questions
import Wording

extension Journal {
  /// An answer beside the earlier ones to the same question.
  public struct ComparedAttempt: Hashable, Sendable {
    /// The answer.
    public let attempt: Attempt
    /// Which one it is, from 1.
    public let number: Int
    /// Whole days of 24 hours since the one before, or nil for the first.
    public let daysSinceLast: Int?
    /// By how much the score differs from the one before, from −1 to 1, or nil for the first.
    public let scoreChange: Double?
    /// The points that it covers and the one before did not, in the question's order.
    public let gained: [PointID]
    /// The points that the one before covered and it does not.
    public let lost: [PointID]
    /// What each earlier answer got for each of its points, the oldest first.
    public let earlier: [PointID: [Verdict]]

    /// Puts the answers to one question beside each other.
    ///
    /// - Parameter attempts: All of them in the log's order, as ``Journal/history(of:)`` gives
    ///   them.
    /// - Complexity: O(n²·points) in all, for each answer lists those before it.
    public static func compare(_ attempts: [Attempt]) -> [ComparedAttempt] {
      var earlier: [PointID: [Verdict]] = [:]
      var last: (attempt: Attempt, grade: Grade)?
      return attempts.enumerated().map { index, attempt in
        let grade = attempt.grade
        let covered = Set(grade.points.filter { $0.verdict == .covered }.map(\.point))
        let before = last?.grade.points.filter { $0.verdict == .covered }.map(\.point)
        let compared = ComparedAttempt(
          attempt: attempt,
          number: index + 1,
          daysSinceLast: last.map { attempt.moment.wholeDays(since: $0.attempt.moment) },
          scoreChange: last.map { grade.score - $0.grade.score },
          gained: before.map { before in
            grade.points.map(\.point).filter { covered.contains($0) && !before.contains($0) }
          } ?? [],
          lost: before?.filter { !covered.contains($0) } ?? [],
          earlier: earlier.filter { entry in grade.points.contains { $0.point == entry.key } }
        )
        for point in grade.points { earlier[point.point, default: []].append(point.verdict) }
        last = (attempt, grade)
        return compared
      }
    }
  }

  /// Every answer to a question beside the earlier ones, in the log's order.
  public func comparedHistory(
    of question: QuestionID
  ) throws(JournalError) -> [ComparedAttempt] {
    ComparedAttempt.compare(try history(of: question))
  }
}
