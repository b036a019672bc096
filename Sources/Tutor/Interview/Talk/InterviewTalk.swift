import Grading
public import Questions
public import Wording

/// A mock interview under way: the interviewer asks, asks on about what was missed, and moves on.
///
/// Where it stands follows from the plan and the turns alone, so that one that was broken off goes
/// on at the same word.
public struct InterviewTalk: Hashable, Sendable {
  /// The interview's name.
  public let ticket: InterviewTicket
  /// What will be asked.
  public let plan: InterviewPlan
  /// When it began.
  public let begunAt: Moment
  /// What was answered, in order.
  public internal(set) var turns: [InterviewTurn]
  /// What the interviewer waits for.
  public internal(set) var stage: Stage
  /// The question that is being asked, once it is open.
  public internal(set) var question: Question?
  /// The place of that question in the plan.
  public internal(set) var place: Int
  /// What is being written, with its time.
  var writing = Writing()
  /// Which choice the mark is on while the clock stands, or nil while it runs.
  public internal(set) var pause: Pause?

  /// Whether the user was asked if an empty page is meant to be handed in.
  var isPassAsked = false

  /// What the interviewer waits for.
  public enum Stage: Hashable, Sendable {
    /// The question is being opened.
    case opening
    /// The answer.
    case answering
    /// The reply about a point.
    case replying(PointID)
  }

  /// What can be done while the clock stands.
  public enum Pause: Int, Hashable, Sendable, CaseIterable {
    /// Go on with the interview.
    case goOn = 1
    /// End it and read the report.
    case end = 2
    /// Leave it as it is, for later.
    case leave = 3
    /// Leave it as it is, for the other interviews.
    case others = 4
  }

  /// Begins, or goes on behind the turns that there are.
  init(
    ticket: InterviewTicket,
    plan: InterviewPlan,
    begunAt: Moment,
    turns: [InterviewTurn] = []
  ) {
    self.ticket = ticket
    self.plan = plan
    self.begunAt = begunAt
    self.turns = turns
    stage = .opening
    question = nil
    place = 0
  }

  /// The text being written.
  public var editor: TextEditor { writing.text }

  /// The seconds spent on it.
  public var seconds: Double { writing.seconds }

  /// The seconds used up to now.
  public var usedSeconds: Double { turns.reduce(seconds) { $0 + $1.usedSeconds } }

  /// The seconds left, below 0 where the time is over.
  public var secondsLeft: Double { plan.seconds - usedSeconds }

  /// Whether the time of the whole interview is over.
  public var isTimeUp: Bool { secondsLeft <= 0 }

  /// Whether the question has had its share of the time, so that the interviewer would move on.
  public var isShareUp: Bool { usedOnQuestion >= share }

  /// The seconds used on the present question, replies included.
  private var usedOnQuestion: Double {
    (isReplying ? turns.last?.usedSeconds ?? 0 : 0) + seconds
  }

  /// The seconds that the present question may take.
  private var share: Double {
    let before = isReplying ? turns.dropLast() : turns[...]
    return plan.share(at: place, after: before.reduce(0) { $0 + $1.usedSeconds })
  }

  /// Whether the interviewer has asked on.
  public var isReplying: Bool { if case .replying = stage { true } else { false } }

  /// Which follow-up is being answered, from 1, or nil.
  public var followUp: Int? { isReplying ? (turns.last?.replies.count ?? 0) + 1 : nil }

  /// The answer that the interviewer asks on about, or nil.
  public var answerBefore: String? { isReplying ? turns.last?.text : nil }

  /// Whether what is written has the user's hands now.
  public var isWriting: Bool { pause == nil && stage != .opening }

  /// Whether what was said last was nothing, or that nothing comes to mind.
  public var wasAtALoss: Bool {
    guard let turn = turns.last else { return false }
    guard let reply = turn.replies.last else {
      return turn.given.gate == .empty || turn.given.gate == .dontKnow
    }
    return reply.isNothing
  }

  /// The point that is asked about, or nil.
  public var probed: KeyPoint? {
    guard case .replying(let id) = stage else { return nil }
    return question?.points.first { $0.id == id }
  }

  /// What the interviewer says now.
  public var asks: Bilingual? { probed?.probe ?? question?.asks }

  /// The point that the interviewer asks about after the last turn, or nil where they move on.
  var nextProbe: PointID? {
    guard let turn = turns.last, turn.question == plan.questions[safe: place] else { return nil }
    let before = turns.dropLast().reduce(0) { $0 + $1.usedSeconds }
    guard before + turn.usedSeconds < plan.seconds else { return nil }
    return turn.nextProbe(within: plan.share(at: place, after: before))
  }

  /// What is being written, or nil.
  var draft: Draft? {
    guard let question, stage != .opening else { return nil }
    return Draft(
      question: question.id,
      interview: ticket,
      text: editor.text,
      cursor: editor.cursor,
      seconds: seconds
    )
  }

  /// Whether everything written is saved.
  public var isSaved: Bool { editor.revision == writing.savedRevision }

  /// Whether what is written could not be saved and waits for the next try.
  public var isSavingPutOff: Bool { writing.isPutOff(editor.revision) }

  /// Begins to write anew, or goes on with what a draft holds.
  mutating func begin(_ draft: Draft? = nil) {
    writing.beginAnew(draft)
    isPassAsked = false
  }
}

extension Array {
  /// The element at a place, or nil beyond the ends.
  subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
