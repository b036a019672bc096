public import Grading
public import Memory
public import Questions
import Wording

/// One question in full: answer, confidence, score, probes, reveal.
public struct Drill: Hashable, Sendable {
  /// The record.
  public var question: Question
  /// How far the drill is.
  public var stage: Stage
  /// The answer, and what of it and of a reply is saved.
  var writing: Writing
  /// How many hints were shown while the answer was written.
  public var hints: Int
  /// How sure the user was, once said.
  public var sureness: Sureness?
  /// The name of the answer's record, once it is in the journal.
  public var ticket: AnswerTicket?
  /// The first answer's grade as the grader gave it.
  var givenGrade: Grade?
  /// The first answer's grade, overrules applied; it rates the memory.
  public var grade: Grade?
  /// The grade with the replies to probes.
  public var gradeWithReplies: Grade?
  /// The replies to probes, by point.
  public var replies: [PointID: String]
  /// The verdicts that the grader gave on replies, by point.
  var replyGrades: [PointID: PointGrade] = [:]
  /// The replies that were begun and left, by point.
  var begunReplies: [PointID: TextEditor] = [:]
  /// The points whose begun replies the user was told would go with the drill.
  var warnedReplies: Set<PointID> = []
  /// The points that the interviewer has asked about, answered or not.
  var probedPoints: Set<PointID> = []
  /// The points whose statements have been shown, so that the score need not hold them back.
  var shownPoints: Set<PointID> = []
  /// The point that the mark is on, by its place in the question.
  public var markedPoint: Int {
    didSet { pointsScroll = nil }
  }
  /// The points in the order in which the score walks them, by their places in the question.
  public internal(set) var order: [Int]
  /// The first line shown of the reveal.
  public var scroll: Int
  /// The first line shown of the score's points, or nil where the marked point is in view.
  public var pointsScroll: Int?
  /// What the score does to the memory of the question; nil for an answer that was taken up again
  /// after the program had ended, whose memory the journal has already counted.
  public var forecast: Forecast?

  /// Whether the rating is in the journal.
  var isRated: Bool
  /// What the journal knew of the question before this answer.
  var standingBefore: Standing?
  /// Whether the drill has left the stack of layers.
  var isClosed = false

  /// How far a drill is.
  public enum Stage: Hashable, Sendable {
    /// The answer is being written.
    case answering
    /// The user says how sure they are; the mark is on a choice.
    case sureness(Sureness)
    /// The user is asked about a point that the grader is unsure of.
    case asking(Doubt)
    /// The score is shown.
    case scored
    /// The interviewer asks about a point; the reply is being written.
    case probing(PointID, TextEditor)
    /// Everything is shown.
    case revealed
  }

  /// Points that the grader is unsure of, asked about one after the other.
  public struct Doubt: Hashable, Sendable {
    /// The point that is asked about.
    public var point: PointID
    /// Whether the mark is on yes; a key held down must not claim what was not meant.
    public var isMeant = false
    /// The first line shown of point and words, where not all fits.
    public var scroll = 0
    /// The points that come after it.
    var rest: [PointID]
  }

  /// The rating of a score and when the question comes back.
  public struct Forecast: Hashable, Sendable {
    /// The rating.
    public var rating: Rating
    /// The days until the question is due.
    public var days: Int
  }

  /// Creates a drill, from a draft where there is one.
  public init(question: Question, draft: Draft? = nil) {
    let draft = draft?.probing == nil ? draft : nil
    self.question = question
    stage = .answering
    writing = Writing(draft)
    hints = min(draft?.hints ?? 0, question.points.count)
    replies = [:]
    markedPoint = 0
    order = Array(question.points.indices)
    scroll = 0
    isRated = false
  }

  /// Creates a drill about an answer that was scored before; it stands at the score.
  init(question: Question, unfinished: ScoredAnswer) {
    self.init(question: question)
    answer = TextEditor(text: unfinished.text, limit: Grader.answerLimit)
    seconds = unfinished.seconds
    sureness = unfinished.sureness
    ticket = unfinished.ticket
    givenGrade = unfinished.given
    grade = unfinished.grade
    gradeWithReplies = unfinished.gradeWithReplies
    replies = unfinished.replies
    replyGrades = unfinished.replyGrades
    probedPoints = Set(replies.keys)
    order = walkingOrder(of: unfinished.grade)
    stage = .scored
  }

  /// The answer.
  public var answer: TextEditor {
    get { writing.text }
    set { writing.text = newValue }
  }

  /// The seconds spent writing the answer.
  public var seconds: Double {
    get { writing.seconds }
    set { writing.seconds = newValue }
  }

  /// Goes on with a reply that was being written, and keeps at hand those about other points.
  mutating func resume(_ draft: Draft, about point: PointID, begun: [Draft]) {
    func editor(of draft: Draft) -> TextEditor {
      TextEditor(text: draft.text, cursor: draft.cursor, limit: Grader.answerLimit)
    }
    for other in begun {
      guard let point = other.probing, replies[point] == nil else { continue }
      probedPoints.insert(point)
      begunReplies[point] = editor(of: other)
    }
    probedPoints.insert(point)
    markedPoint = question.points.firstIndex { $0.id == point } ?? 0
    stage = .probing(point, editor(of: draft))
  }

  /// The points whose replies were begun, hold words and were not handed in.
  var unhandedReplies: Set<PointID> {
    Set(begunReplies.filter { !$0.value.isBlank }.keys)
  }

  /// The text that letters go into, or nil.
  public var editor: TextEditor? {
    switch stage {
    case .answering: answer
    case .probing(_, let reply): reply
    case .sureness, .asking, .scored, .revealed: nil
    }
  }

  /// Whether the answer's timer runs or something unsaved is being written.
  var isTimed: Bool { editor != nil }

  /// Whether everything written is saved.
  public var isSaved: Bool { !holdsDraft || writtenRevision == writing.savedRevision }

  /// Whether there is a ``draft``; asked at every frame, for which a long text is not put together.
  private var holdsDraft: Bool {
    switch stage {
    case .answering, .sureness, .probing: true
    case .asking, .scored, .revealed: false
    }
  }

  /// Whether what is written could not be saved and waits for the next try.
  public var isSavingPutOff: Bool { holdsDraft && writing.isPutOff(writtenRevision) }

  /// Whether so much time was spent since the last saving that a crash should not take it.
  var isTimeUnsaved: Bool { stage == .answering && writing.isTimeUnsaved }

  /// The revision of the text that a draft would hold.
  var writtenRevision: Int { editor?.revision ?? answer.revision }

  /// The point that the mark is on.
  public var point: KeyPoint { question.points[markedPoint] }

  /// The verdict on a point with replies and overrules, or nil before the score.
  public func verdict(on point: PointID) -> PointGrade? {
    gradeWithReplies?.points.first { $0.point == point }
  }

  /// The hints shown so far: those of the heaviest points first.
  public var shownHints: [KeyPoint] { heaviestFirst.prefix(hints).map { question.points[$0] } }

  /// The places of the points in the question, the heaviest first, of equal weights in its order.
  var heaviestFirst: [Int] {
    let points = question.points
    return points.indices.sorted { (points[$1].weight, $0) < (points[$0].weight, $1) }
  }

  /// The number of the place at which the score shows the marked point, from 0.
  public var markedPlace: Int { order.firstIndex(of: markedPoint) ?? 0 }

  /// What is being written or waits to be scored, or nil.
  var draft: Draft? {
    var probed: PointID?
    let editor: TextEditor
    switch stage {
    case .answering, .sureness: editor = answer
    case .probing(let point, let reply): (probed, editor) = (point, reply)
    case .asking, .scored, .revealed: return nil
    }
    return Draft(
      question: question.id,
      probing: probed,
      answer: probed == nil ? nil : ticket,
      text: editor.text,
      cursor: editor.cursor,
      seconds: seconds,
      hints: hints
    )
  }

  /// Whether something stands in the draft that would be missed: text, hints, or time.
  var isWorthKeeping: Bool {
    guard let draft else { return false }
    let isBlank = draft.text.allSatisfy(\.isWhitespace)
    return !isBlank || draft.probing == nil && (hints > 0 || seconds >= 10)
  }
}
