/// The report of a mock interview, being read.
public struct InterviewReport: Hashable, Sendable {
  /// What was planned and said.
  public internal(set) var interview: OpenedInterview
  /// The first line shown.
  public internal(set) var scroll = 0

  /// Creates a report from the top.
  public init(_ interview: OpenedInterview) { self.interview = interview }
}
