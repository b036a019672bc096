import Grading
import Quiz
import Wording

/// What outlives a crash of a round: which items were answered and which are to come, and of the
/// one on the screen, and of those that an undo left, words, what was picked, what a claim was
/// called, pieces in places.
extension QuizRound {
  /// What the round would go on with: the item that is being answered, or the one after that which
  /// is shown; nil where there is none.
  var draft: Draft? {
    switch stage {
    case .answering, .reasoning, .sureness: draft(at: position, begun)
    case .shown where items.indices.contains(position + 1):
      draft(at: position + 1, setAside[items[position + 1].name])
    case .shown, .finished: nil
    }
  }

  private func draft(at position: Int, _ begun: BegunAnswer?) -> Draft? {
    guard items.indices.contains(position) else { return nil }
    let ahead = items[(position + 1)...].map(\.name)
    return Draft(
      question: items[position].question,
      item: items[position].name,
      text: begun?.text ?? "",
      cursor: begun?.cursor ?? 0,
      seconds: begun?.seconds ?? 0,
      answeredBefore: material.answeredBefore + position,
      answered: answered.map(\.ticket),
      ahead: ahead,
      begunAhead: setAside.filter { ahead.contains($0.key) },
      call: begun?.call
    )
  }

  /// What was begun of the item on the screen.
  private var begun: BegunAnswer {
    BegunAnswer(text: begunText, cursor: answer.cursor, seconds: seconds, call: call)
  }

  /// An option is named by its words: should the item be drawn with others, nothing is taken for
  /// picked.
  private var begunText: String {
    switch item?.task {
    case .order, .table: placed.map { $0.map(String.init) ?? Self.hole }.joined(separator: " ")
    case .choice(let choice): picked.map { choice.options[$0].statement.en } ?? ""
    case .recall, .cloze, .claim, .flaw, .estimate, nil: answer.text
    }
  }

  /// What stands in a draft for a cell that a piece was taken out of.
  private static let hole = "-"

  /// The number of items that were answered in the round that a draft was written in.
  static func answered(before draft: Draft) -> Int {
    max(0, min(draft.answeredBefore, QuizMaker.roundLength - 1))
  }

  /// Whether there is something in a draft to come back to.
  private static func isWorthKeeping(_ draft: Draft) -> Bool {
    draft.answeredBefore > 0 || draft.begunAhead.values.contains(where: \.isWorthKeeping)
      || BegunAnswer(draft).isWorthKeeping
  }

  /// Goes on with what was begun, where that is the item on the screen.
  mutating func take(_ draft: Draft) {
    setAside = draft.begunAhead
    guard let item, draft.item == item.name else { return }
    take(BegunAnswer(draft), of: item)
    saved = self.draft
  }

  /// Goes on with what was begun of the item on the screen.
  mutating func take(_ begun: BegunAnswer, of item: QuizItem) {
    seconds = begun.seconds
    switch item.task {
    case .order(let arrangement), .table(let arrangement):
      let places = begun.text.split(separator: " ").filter { $0 == Self.hole || Int($0) != nil }
        .map { Int($0) }
      let pieces = places.compactMap(\.self)
      let isEachOnce = Set(pieces).count == pieces.count
      guard isEachOnce, pieces.allSatisfy(arrangement.pieces.indices.contains),
        places.count <= arrangement.pieces.count
      else { break }
      placed = places
      mark = arrangement.pieces.indices.first { !placed.contains($0) } ?? pieces.last ?? 0
      if nextPlace == arrangement.pieces.count { stage = .sureness(.shaky) }
    case .choice(let choice):
      guard let place = choice.options.firstIndex(where: { $0.statement.en == begun.text })
      else { break }
      (mark, picked, stage) = (place, place, .sureness(.shaky))
    case .claim, .recall, .cloze, .flaw, .estimate:
      answer = TextEditor(text: begun.text, cursor: begun.cursor, limit: Grader.answerLimit)
      guard case .claim = item.task, let call = begun.call else { break }
      mark = call ? 0 : 1
      (picked, stage) = (mark, .reasoning)
    }
  }

  /// Sets aside what was begun of the item on the screen, for when it comes again.
  mutating func setBegunAside() {
    guard let item, stage != .shown, begun.isWorthKeeping else { return }
    setAside[item.name] = begun
  }

  /// Saves what is being answered, where it changed; what was emptied is forgotten.
  ///
  /// - Parameters:
  ///   - always: also where nothing changed, as when the item is left.
  ///   - isLast: whether the round is about to be left.
  mutating func save(always: Bool = false, isLast: Bool = false) -> [Effect] {
    guard let draft else { return [] }
    let isKnown =
      saved.map {
        ($0.text, $0.call, $0.answeredBefore) == (draft.text, draft.call, draft.answeredBefore)
      } ?? false
    // Who thinks for long is still there: an old draft is taken for one that was left.
    let isOld = saved.map { draft.seconds - $0.seconds >= QuizRound.timeStep } ?? false
    guard always || !isKnown || isOld else { return [] }
    guard QuizRound.isWorthKeeping(draft) else {
      guard saved != nil else { return [] }
      saved = nil
      return [.clearDraft(draft.place)]
    }
    saved = draft
    saveAgainAt = nil
    return [.saveDraft(draft, isLast: isLast)]
  }

  /// Whether a draft may be saved: the last one could be, or it is time to try again.
  func maySave(at now: Moment) -> Bool { saveAgainAt.map { $0 <= now } ?? true }

  /// The seconds after which time alone is saved.
  private static let timeStep = 10.0
}

extension BegunAnswer {
  /// What a draft says was begun of its item.
  fileprivate init(_ draft: Draft) {
    self.init(text: draft.text, cursor: draft.cursor, seconds: draft.seconds, call: draft.call)
  }
}
