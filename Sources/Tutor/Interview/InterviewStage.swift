/// A mock interview, from the choice of what it is about to the report.
public enum InterviewStage: Hashable, Sendable {
  /// Length and topics are chosen, and earlier interviews are listed.
  case choosing(InterviewChoice)
  /// The interviewer asks.
  case talking(InterviewTalk)
  /// The report is read.
  case reading(InterviewReport)
}
