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
  /// The pieces that were put into places, the first place first; nil where one was taken out of
  /// the midst of a table.
  public internal(set) var placed: [Int?] = []
  /// The first line shown of what is read.
  public var scroll = 0
  /// The items that were answered since the round was opened, in their order.
  public var results: [QuizResult] = []
  /// The items that were answered before the round was broken off, as far as the journal names
  /// them.
  public var earlier: [RoundItem] = []

  /// What was begun of items that are still to come, and left when an earlier one was taken back.
  var setAside: [QuizItemName: BegunAnswer] = [:]

  /// The seconds spent on the item.
  var seconds = 0.0
  /// When time was counted last, or nil while it stands.
  var countedAt: Moment?
  /// What was saved last of the item, or nil where nothing was.
  var saved: Draft?
  /// When a draft that could not be saved is tried again, or nil.
  var saveAgainAt: Moment?

  /// How far the item was when the round was left before its end, so that it can be gone on with;
  /// else nil.
  var leftAt: Stage?

  /// How far an item is.
  public enum Stage: Hashable, Sendable {
    /// It waits for an answer.
    case answering
    /// A claim was called true or false, and the user writes why.
    case reasoning
    /// The user says how sure they are; the mark is on a choice.
    case sureness(Sureness)
    /// What was right is shown.
    case shown
    /// Every item was answered, or the round was left: what it came to is shown.
    case finished
  }

  /// Creates a round.
  public init(scope: QuizScope, material: QuizMaterial) {
    self.scope = scope
    self.material = material
    items = QuizMaker(material).round(of: QuizMaker.roundLength - material.answeredBefore)
  }

  /// The item's place in the round, from 0; one that was broken off goes on behind what was
  /// answered.
  public var place: Int { material.answeredBefore + position }

  /// The items of the round, those included that were answered before it was broken off.
  public var length: Int { material.answeredBefore + items.count }

  /// Every item of the round that was answered, in their order.
  public var answered: [RoundItem] { earlier + zip(items, results).map(RoundItem.init) }

  /// Whether the round was left before its end and can be gone on with.
  public var isLeft: Bool { stage == .finished && leftAt != nil }

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

  /// How many options there are to pick from; none where words alone are asked for.
  public var optionCount: Int {
    switch item?.task {
    case .choice(let choice): choice.options.count
    case .claim: 2
    case .order(let arrangement), .table(let arrangement): arrangement.pieces.count
    case .recall, .cloze, .flaw, .estimate, nil: 0
    }
  }

  /// Whether the item on the screen asks for words alone.
  public var isWritten: Bool { item != nil && optionCount == 0 }

  /// Whether words are written, or stand there while the user says how sure they are.
  public var showsWriting: Bool {
    switch stage {
    case .answering: isWritten
    case .reasoning: true
    case .sureness: isWritten || isClaim
    case .shown, .finished: false
    }
  }

  private var isClaim: Bool { item?.kind == .claim }

  /// Whether the arrows choose, so that pages alone scroll.
  public var isChoosing: Bool {
    switch stage {
    case .answering, .sureness: !showsWriting
    case .reasoning, .shown, .finished: false
    }
  }

  /// Whether time is counted: as long as the user answers.
  var isTimed: Bool { stage == .answering || stage == .reasoning }

  /// The text that letters go into, or nil.
  public var editor: TextEditor? {
    switch stage {
    case .answering: isWritten ? answer : nil
    case .reasoning: answer
    case .sureness, .shown, .finished: nil
    }
  }

  /// What a claim was called, or nil as long as it was not.
  public var call: Bool? { isClaim ? picked.map { $0 == 0 } : nil }

  /// What the user answered, or nil as long as nothing was picked.
  var response: QuizResponse? {
    switch item?.task {
    case .recall, .cloze, .flaw, .estimate: .words(answer.text)
    case .choice: picked.map(QuizResponse.picked)
    case .claim: call.map { .called($0, because: answer.text) }
    case .order, .table: .arranged(placed.compactMap(\.self))
    case nil: nil
    }
  }

  /// The place that the next piece goes into.
  public var nextPlace: Int { placed.firstIndex(of: nil) ?? placed.count }

  /// Puts a piece into the next place.
  mutating func put(_ piece: Int) {
    let place = nextPlace
    if placed.indices.contains(place) { placed[place] = piece } else { placed.append(piece) }
  }

  /// Takes the piece out of a place. In a table the others stay; steps move up.
  mutating func takeOut(of place: Int) {
    guard case .table = item?.task else {
      placed.remove(at: place)
      return
    }
    placed[place] = nil
    while case .some(.none) = placed.last { placed.removeLast() }
  }

  /// Whether the words are no answer: none, or that nothing comes to mind.
  var saysNothing: Bool {
    guard !answer.isBlank else { return true }
    guard let item, let question else { return false }
    return QuizJudge(question: question).saysNothing(answer.text, to: item)
  }

  /// Whether an item was answered that can be taken back.
  public var canUndo: Bool { !results.isEmpty || !earlier.isEmpty }

  /// Whether the user may say that the answer shown was judged wrongly: where words were judged, or
  /// a number was read in them. A wrong call stays wrong whatever the reason.
  public var canOverrule: Bool {
    switch result?.response {
    case .words: true
    case .called: result?.outcome.isCallRight == true
    case .picked, .arranged, nil: false
    }
  }

  /// Goes on to the next item, with what was begun of it, or to the end.
  mutating func goOn() {
    // The item that comes was saved when what is shown was judged.
    let kept = saved
    begin(at: position + 1)
    if let item, let begun = setAside.removeValue(forKey: item.name) { take(begun, of: item) }
    saved = kept
    if position >= items.count { stage = .finished }
  }

  /// Begins an item afresh.
  mutating func begin(at place: Int) {
    position = place
    stage = .answering
    leftAt = nil
    answer = QuizRound.emptyEditor
    (mark, picked, placed, scroll) = (0, nil, [], 0)
    (seconds, countedAt) = (0, nil)
    (saved, saveAgainAt) = (nil, nil)
  }

  /// Puts back what was answered.
  mutating func restore(_ response: QuizResponse) {
    switch response {
    case .words(let text): answer = TextEditor(text: text, limit: Grader.answerLimit)
    case .picked(let option): mark = option
    case .called(let call, let because):
      mark = call ? 0 : 1
      answer = TextEditor(text: because, limit: Grader.answerLimit)
    case .arranged(let pieces):
      placed = Array(pieces.dropLast())
      mark = pieces.last ?? 0
    }
  }
}
