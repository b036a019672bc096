/// The report of a mock interview, being read.
public struct InterviewReport: Hashable, Sendable {
  /// What was planned and said.
  public internal(set) var interview: OpenedInterview
  /// The first line shown.
  public internal(set) var scroll = 0
  /// Whether it was opened from the list of interviews, and so is left for that; else for home.
  let isFromList: Bool

  /// Creates a report from the top.
  public init(_ interview: OpenedInterview, isFromList: Bool = false) {
    self.interview = interview
    self.isFromList = isFromList
  }
}
