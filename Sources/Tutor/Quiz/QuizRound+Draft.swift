import Grading
import Quiz

/// What outlives a crash of an item that was begun: words, what a claim was called, pieces in
/// places.
extension QuizRound {
  /// What is being answered, or nil where nothing is.
  var draft: Draft? {
    guard let item else { return nil }
    switch stage {
    case .answering, .reasoning, .sureness: break
    case .shown, .finished: return nil
    }
    return Draft(
      question: item.question,
      item: item.name,
      text: item.task.arrangement == nil
        ? answer.text : placed.map(String.init).joined(separator: " "),
      cursor: answer.cursor,
      seconds: seconds,
      answeredBefore: place,
      answered: answered.map(\.ticket),
      call: call
    )
  }

  /// The number of items that were answered in the round that a draft was written in.
  static func answered(before draft: Draft) -> Int {
    max(0, min(draft.answeredBefore, QuizMaker.roundLength - 1))
  }

  /// Whether there is something in a draft to come back to.
  private static func isWorthKeeping(_ draft: Draft) -> Bool {
    draft.call != nil || !draft.text.allSatisfy(\.isWhitespace)
  }

  /// Goes on with what was begun, where that is the item on the screen.
  mutating func take(_ draft: Draft) {
    guard let item, draft.item == item.name else { return }
    if let arrangement = item.task.arrangement {
      let pieces = draft.text.split(separator: " ").compactMap { Int($0) }
      let isWhole = Set(pieces).count == pieces.count
      guard isWhole, pieces.allSatisfy(arrangement.pieces.indices.contains) else { return }
      placed = pieces.count < arrangement.pieces.count ? pieces : pieces.dropLast()
      mark = arrangement.pieces.indices.first { !placed.contains($0) } ?? 0
    } else {
      answer = TextEditor(text: draft.text, cursor: draft.cursor, limit: Grader.answerLimit)
    }
    seconds = draft.seconds
    if case .claim = item.task, let call = draft.call {
      mark = call ? 0 : 1
      picked = mark
      stage = .reasoning
    }
    saved = self.draft
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

  /// The seconds after which time alone is saved.
  private static let timeStep = 10.0
}
