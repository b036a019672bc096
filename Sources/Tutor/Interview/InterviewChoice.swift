public import Questions

/// What the next mock interview is to be, and which ones there were.
public struct InterviewChoice: Hashable, Sendable {
  /// How long it is to last.
  public internal(set) var minutes: Int
  /// Whether it is like a real one; else it is about the ticked topics.
  public internal(set) var isReal: Bool
  /// The topics that are ticked.
  public internal(set) var topics: Set<TopicID>
  /// The row that the mark is on, from 0.
  public internal(set) var mark = 0
  /// Whether an interview is about to stand in its place, so that keys meant for that change
  /// nothing.
  public internal(set) var isOpening = false

  /// Creates a choice.
  ///
  /// - Parameters:
  ///   - minutes: How long; held to what can be chosen.
  ///   - topics: What about; empty for an interview like a real one.
  public init(minutes: Int? = nil, topics: Set<TopicID> = []) {
    self.minutes = max(
      InterviewPlan.minutes.lowerBound,
      min(minutes ?? InterviewPlan.usualMinutes, InterviewPlan.minutes.upperBound)
    )
    isReal = topics.isEmpty
    self.topics = topics
  }

  /// A row that the mark can be on.
  public enum Row: Hashable, Sendable {
    /// An interview that was not ended.
    case waiting(InterviewSummary)
    /// How long.
    case length
    /// Like a real one.
    case real
    /// About a topic.
    case topic(Topic)
    /// An interview that ended, with its report.
    case past(InterviewSummary)

    /// The interview that ended, or nil for another row.
    var past: InterviewSummary? { if case .past(let summary) = self { summary } else { nil } }
  }
}
