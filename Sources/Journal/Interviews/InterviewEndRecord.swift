/// A mock interview that came to its end; of several about one interview the last counts, since the
/// score follows the verdicts that the user overrules afterwards.
public struct InterviewEndRecord: Codable, Hashable, Sendable {
  /// The record of the interview's beginning.
  public var interview: RecordID
  /// The records of the answers, in the order in which they were given; empty pages are left out.
  public var answers: [RecordID]
  /// Why it ended.
  public var ending: Ending
  /// The seconds that answers and replies took.
  public var seconds: Double
  /// The mean score of the answers before the interviewer asked on, from 0 to 1; 0 without any.
  public var score: Double

  /// Why a mock interview ended; the names are stored, so they never change.
  public enum Ending: String, Codable, Hashable, Sendable {
    /// Everything was asked.
    case finished
    /// Its time was over.
    case timeIsUp = "time-is-up"
    /// The user ended it.
    case stopped
  }

  private enum CodingKeys: String, CodingKey { case interview, answers, ending, seconds, score }

  /// Creates a record.
  public init(
    interview: RecordID,
    answers: [RecordID],
    ending: Ending,
    seconds: Double,
    score: Double
  ) {
    self.interview = interview
    self.answers = answers
    self.ending = ending
    self.seconds = seconds
    self.score = score
  }
}
