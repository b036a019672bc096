public import Demos
public import Grading
public import Memory
public import Questions

/// What the outside world should do. Effects are carried out in order.
public enum Effect: Hashable, Sendable {
  /// Open a question and answer with ``Event/opened(_:for:)``.
  case open(QuestionID, OpenPurpose)
  /// Keep what is being written.
  case saveDraft(Draft)
  /// Forget what was being written.
  case clearDraft(DraftPlace)
  /// Append a record to the log, before the next frame is drawn, and forget in the same transaction the
  /// draft that it was made of. Where that fails nothing is forgotten; answer with
  /// ``Event/recordFailed(_:because:)``.
  case record(Entry)
  /// Ask the journal anew and answer with ``Event/standings(_:drafts:)``.
  case refreshStandings
  /// Keep the language for the next start.
  case storeLanguage
  /// Keep that the welcome was seen.
  case storeWelcomed
  /// Start a walk of a demo; its steps arrive under the run's number.
  case startRun(DemoRequest)
  /// Let a walk go on through a streamed step, or wait there.
  case pace(Int, Pace)
  /// Stop a walk.
  case cancelRun(Int)
  /// Open a text in the user's editor and answer with ``Event/editorReturned(_:)``.
  case editExternally(String)
  /// Remove the file of a text from the user's editor: all of it was taken.
  case discardEdited(String)
  /// Draw the whole screen anew.
  case redraw
  /// Stop until the shell brings the program back.
  case suspend
  /// Leave the program.
  case quit
}

/// A walk to start.
public struct DemoRequest: Hashable, Sendable {
  /// The number that its steps carry.
  public var run: Int
  /// The demo's name.
  public var demo: String
  /// The dials.
  public var settings: DemoSettings
  /// The seed.
  public var seed: UInt64
  /// Whether the walk is on the data that the program was started with.
  public var isOnData: Bool

  /// Creates a request.
  public init(
    run: Int,
    demo: String,
    settings: DemoSettings,
    seed: UInt64,
    isOnData: Bool = false
  ) {
    self.run = run
    self.demo = demo
    self.settings = settings
    self.seed = seed
    self.isOnData = isOnData
  }
}

/// The name of an answer's record while the program runs.
public struct AnswerTicket: Hashable, Sendable {
  /// Counts answers from 1.
  public var number: Int
  /// Creates a ticket.
  public init(number: Int) { self.number = number }
}

/// A record for the journal.
public enum Entry: Hashable, Sendable {
  /// An answer with its grade as given.
  case answer(AnswerEntry)
  /// The user was asked whether a point was meant that the grader was unsure of.
  case clarify(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    isMeant: Bool,
    rubricRevision: Int
  )
  /// The user overruled a verdict.
  case overrule(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    from: Verdict,
    to: Verdict,
    rubricRevision: Int
  )
  /// The user replied to a probe.
  case probe(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    reply: String,
    verdict: PointGrade,
    score: Double,
    rubricRevision: Int
  )
  /// A drill came to its end and rates the question's memory.
  case review(AnswerTicket, question: QuestionID, rating: Rating, score: Double)
  /// The user predicted a demo's outcome.
  case prediction(DemoRequest, prediction: String, choice: String, outcome: String)
}

/// An answer as it goes to the journal.
public struct AnswerEntry: Hashable, Sendable {
  /// The name for later records.
  public var ticket: AnswerTicket
  /// The question.
  public var question: QuestionID
  /// The rubric's revision.
  public var rubricRevision: Int
  /// The answer's text.
  public var text: String
  /// How sure the user was before the score.
  public var sureness: Sureness
  /// The seconds spent writing.
  public var seconds: Double
  /// The number of hints that were shown.
  public var hints: Int
  /// Every verdict as given.
  public var grade: Grade
  /// What each point counted.
  public var weights: [PointID: Int]
}

/// What a draft is about: the answer to a question, or a reply about one point of an answer.
public struct DraftPlace: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The point that a reply is about, or nil for the answer itself.
  public var probing: PointID?
  /// The answer that a reply belongs to, or nil.
  public var answer: AnswerTicket?

  /// Creates a place.
  public init(question: QuestionID, probing: PointID? = nil, answer: AnswerTicket? = nil) {
    self.question = question
    self.probing = probing
    self.answer = answer
  }
}

/// What is being written, so that it outlives a crash.
public struct Draft: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The point that a reply is about, or nil for the answer itself.
  public var probing: PointID?
  /// The answer that a reply belongs to, or nil.
  public var answer: AnswerTicket?
  /// The text.
  public var text: String
  /// The insertion point in graphemes.
  public var cursor: Int
  /// The seconds spent so far.
  public var seconds: Double
  /// The number of hints that were shown.
  public var hints: Int

  /// What the draft is about.
  public var place: DraftPlace {
    DraftPlace(question: question, probing: probing, answer: answer)
  }

  /// Creates a draft.
  public init(
    question: QuestionID,
    probing: PointID? = nil,
    answer: AnswerTicket? = nil,
    text: String,
    cursor: Int,
    seconds: Double,
    hints: Int = 0
  ) {
    self.question = question
    self.probing = probing
    self.answer = answer
    self.text = text
    self.cursor = cursor
    self.seconds = seconds
    self.hints = hints
  }
}
