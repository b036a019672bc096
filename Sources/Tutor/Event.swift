public import Demos
public import Grading
public import Questions
public import Wording

/// Something that happened outside: a key that was understood, an effect that was carried out.
public enum Event: Sendable {
  /// The user did something.
  case action(Action)
  /// The user pressed a digit: picks the choice with that number, counted from 1.
  case choose(Int)
  /// The user picked a row of the list, counted from 0.
  case select(Int)
  /// The text was scrolled so that a line, counted from 0, stands at the top.
  case scroll(to: Int)
  /// The user wrote.
  case edit(EditCommand)
  /// Time went by.
  case tick
  /// A question was opened for a purpose.
  case opened(OpenedQuestion, for: OpenPurpose)
  /// A question could not be opened.
  case openFailed(Bilingual)
  /// The program was started for the list of demos.
  case showDemos
  /// The program was started for a demo; on the user's own data where there is a card for them, which
  /// holds for this opening alone.
  case showDemo(DemoLink, data: DemoCard? = nil)
  /// A record could not be kept, and no draft was forgotten.
  case recordFailed(Entry, because: Bilingual)
  /// What is being written could not be kept.
  case draftFailed(DraftPlace)
  /// The journal knows this of the questions now.
  case standings([QuestionID: Standing], drafts: Set<QuestionID>)
  /// A demo computed a step.
  case demoStep(run: Int, DemoStep)
  /// A demo came to its end.
  case demoEnded(run: Int)
  /// A demo could not go on.
  case demoFailed(run: Int, Bilingual)
  /// The user came back from the outside editor.
  case editorReturned(EditedText)
  /// The outside world has something to say, such as that nothing can be saved.
  case notice(Bilingual)
}

/// What came back from the user's own editor.
public struct EditedText: Hashable, Sendable {
  /// The text, or nil where it came back as it went.
  public var text: String?
  /// The seconds that the user spent there.
  public var seconds: Double
  /// The file that holds the text until ``Effect/discardEdited(_:)``, or nil where there is none.
  public var file: String?
  /// What went wrong on the way, or nil.
  public var trouble: Bilingual?

  /// Creates what came back.
  public init(
    text: String?,
    seconds: Double = 0,
    file: String? = nil,
    trouble: Bilingual? = nil
  ) {
    self.text = text
    self.seconds = seconds
    self.file = file
    self.trouble = trouble
  }
}

/// A question with what was written and scored before.
public struct OpenedQuestion: Hashable, Sendable {
  /// The whole record.
  public var question: Question
  /// What was being written when the drill was left, or nil.
  public var draft: Draft?
  /// The answer that a draft of a reply belongs to, or nil.
  public var unfinished: ScoredAnswer?
  /// The replies to the same answer that were begun about other points.
  public var begun: [Draft]

  /// Creates an opened question.
  public init(
    question: Question,
    draft: Draft? = nil,
    unfinished: ScoredAnswer? = nil,
    begun: [Draft] = []
  ) {
    self.question = question
    self.draft = draft
    self.unfinished = unfinished
    self.begun = begun
  }
}

/// An answer that the journal holds.
public struct ScoredAnswer: Hashable, Sendable {
  /// The name by which the journal's record is known while the program runs.
  public var ticket: AnswerTicket
  /// The answer's text.
  public var text: String
  /// How sure the user was, or nil.
  public var sureness: Sureness?
  /// The grade as the grader gave it, with what the user said when asked.
  public var given: Grade
  /// The grade with overrules, as it stands.
  public var grade: Grade
  /// The grade with the replies to probes as well.
  public var gradeWithReplies: Grade
  /// The replies to probes, by point.
  public var replies: [PointID: String]
  /// The seconds spent on it.
  public var seconds: Double

  /// Creates a scored answer.
  public init(
    ticket: AnswerTicket,
    text: String,
    sureness: Sureness?,
    given: Grade,
    grade: Grade,
    gradeWithReplies: Grade,
    replies: [PointID: String],
    seconds: Double
  ) {
    self.ticket = ticket
    self.text = text
    self.sureness = sureness
    self.given = given
    self.grade = grade
    self.gradeWithReplies = gradeWithReplies
    self.replies = replies
    self.seconds = seconds
  }
}

/// Why a question is opened.
public enum OpenPurpose: Hashable, Sendable {
  /// To read its material.
  case learn
  /// To answer it.
  case drill
  /// To name on home what of it is slipping.
  case glance
}
