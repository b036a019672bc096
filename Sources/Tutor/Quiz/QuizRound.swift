import Grading
public import Questions
public import Quiz
import Wording

/// A round of short items: answered, how sure, shown; one after the other.
public struct QuizRound: Hashable, Sendable {
  /// What the round is drawn from.
  public var scope: QuizScope
  /// What it was drawn from.
  public var material: QuizMaterial
  /// The items in their order.
  public var items: [QuizItem]
  /// Which item it is, by its place.
  public var position = 0
  /// How far the item is.
  public var stage: Stage = .answering
  /// What is being written.
  public var answer = QuizRound.emptyEditor
  /// The option that the mark is on.
  public var mark = 0
  /// The option that was picked, once one was.
  public var picked: Int?
  /// The first line shown of what is read.
  public var scroll = 0
  /// The items that were answered, in their order.
  public var results: [QuizResult] = []

  /// The seconds spent on the item.
  var seconds = 0.0
  /// When time was counted last, or nil while it stands.
  var countedAt: Moment?

  /// How far an item is.
  public enum Stage: Hashable, Sendable {
    /// It waits for an answer.
    case answering
    /// The user says how sure they are; the mark is on a choice.
    case sureness(Sureness)
    /// What was right is shown.
    case shown
    /// Every item was answered.
    case finished
  }

  /// Creates a round.
  public init(scope: QuizScope, material: QuizMaterial) {
    self.scope = scope
    self.material = material
    items = QuizMaker(material).round()
  }

  static var emptyEditor: TextEditor { TextEditor(limit: Grader.answerLimit) }

  /// The item on the screen; nil where the round is over.
  public var item: QuizItem? {
    stage != .finished && items.indices.contains(position) ? items[position] : nil
  }

  /// The result of the item on the screen, once it is shown.
  public var result: QuizResult? {
    stage == .shown && results.indices.contains(position) ? results[position] : nil
  }

  /// The question of the item on the screen.
  public var question: Question? { item.flatMap { material.questions[$0.question] } }

  /// The options of the item on the screen; empty where words are asked for.
  public var options: [Choice.Option] {
    if case .choice(let choice) = item?.task { choice.options } else { [] }
  }

  /// Whether the item on the screen asks for words.
  public var isWritten: Bool { item != nil && options.isEmpty }

  /// Whether the arrows choose, so that pages alone scroll.
  public var isChoosing: Bool {
    switch stage {
    case .answering, .sureness: !isWritten
    case .shown, .finished: false
    }
  }

  /// The text that letters go into, or nil.
  public var editor: TextEditor? { stage == .answering && isWritten ? answer : nil }

  /// What the user answered, or nil as long as nothing was picked.
  var response: QuizResponse? {
    isWritten ? .words(answer.text) : picked.map(QuizResponse.picked)
  }

  /// Whether an item was answered that can be taken back.
  public var canUndo: Bool { !results.isEmpty }

  /// Whether the user may say that the answer shown was judged wrongly: where words were judged.
  public var canOverrule: Bool {
    if case .words = result?.response { true } else { false }
  }

  /// Goes on to the next item, or to the end.
  mutating func goOn() {
    begin(at: position + 1)
    if position >= items.count { stage = .finished }
  }

  /// Begins an item afresh.
  mutating func begin(at place: Int) {
    position = place
    stage = .answering
    answer = QuizRound.emptyEditor
    (mark, picked, scroll) = (0, nil, 0)
    (seconds, countedAt) = (0, nil)
  }
}
