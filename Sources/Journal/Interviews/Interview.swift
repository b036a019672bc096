public import Wording

extension Journal {
  /// A mock interview as the log tells it.
  public struct Interview: Hashable, Sendable, Identifiable {
    /// The id of the record of its beginning.
    public let id: RecordID
    /// The journal that wrote it.
    public let device: RecordID
    /// When it began.
    public let moment: Moment
    /// What was planned.
    public let plan: InterviewRecord
    /// How it ended, or nil where it did not.
    public var end: InterviewEndRecord?
  }
}
