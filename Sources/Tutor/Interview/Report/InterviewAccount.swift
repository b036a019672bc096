public import Grading

/// The report of a mock interview in words, in one language: what the screen, Markdown and HTML
/// show alike.
public struct InterviewAccount: Hashable, Sendable {
  /// What it is: `Mock interview, 2026-11-28 07:02`.
  public var title: String
  /// The figures, each a short sentence.
  public var figures: [String]
  /// The mean score before the interviewer asked on, from 0 to 1, or nil without any answer.
  public var score: Double?
  /// The scores of the interviews up to this one.
  public var trend: InterviewTrend
  /// The trend in words, or nil for a first interview.
  public var trendSentence: String?
  /// Strong, weak and wrong: a word, and what it is said of.
  public var findings: [Finding]
  /// What to do next.
  public var advice: [String]
  /// The questions that there was no time for, by their titles.
  public var notReached: [String]
  /// The questions that were answered, in order.
  public var sections: [Section]

  /// What is said of the whole interview under one word.
  public struct Finding: Hashable, Sendable {
    /// What kind of finding.
    public var kind: Kind
    /// Its name.
    public var label: String
    /// What is found, a line each.
    public var lines: [String]

    /// A kind of finding.
    public enum Kind: Hashable, Sendable {
      /// What went well.
      case strong
      /// What did not.
      case weak
      /// What was said wrong.
      case wrong
    }
  }

  /// One question of the interview.
  public struct Section: Hashable, Sendable {
    /// The question's title.
    public var title: String
    /// What the interviewer asked; empty where the question is no longer installed.
    public var asks: String
    /// The score of the answer before the interviewer asked on, from 0 to 1.
    public var score: Double
    /// The same with the replies.
    public var scoreWithReplies: Double
    /// Score, time and what came before, each a short phrase.
    public var facts: [String]
    /// The user's answer.
    public var answer: String
    /// How the answer was built.
    public var structure: String
    /// The points with their verdicts, in the question's order.
    public var points: [Point]
    /// What the interviewer asked on.
    public var exchanges: [Exchange]
    /// The seconds that the answer took.
    public var answerSeconds: Double
    /// The seconds that answer and replies took.
    public var usedSeconds: Double
  }

  /// A key point and how the answer stood to it.
  public struct Point: Hashable, Sendable {
    /// The verdict with replies and overrules.
    public var verdict: Verdict
    /// Whether the grader is unsure of it.
    public var isUnsure: Bool
    /// The verdict in a word.
    public var word: String
    /// The point in one sentence.
    public var statement: String
    /// Whether it took a follow-up to say it.
    public var isByReply: Bool
    /// The user's own words that decided.
    public var quotes: [String]
    /// What is wrong or lacking, or nil where nothing is.
    public var remark: String?
  }

  /// A follow-up question and its reply.
  public struct Exchange: Hashable, Sendable {
    /// What the interviewer asked.
    public var asks: String
    /// What the user said; empty where nothing was said.
    public var reply: String
    /// The verdict in the light of the reply.
    public var verdict: Verdict
    /// The same in a word.
    public var word: String
  }
}
