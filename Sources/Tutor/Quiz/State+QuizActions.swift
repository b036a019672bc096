import Questions
import Quiz

extension State {
  /// What the bottom line shows of a round.
  func shownActions(of round: QuizRound) -> [Action] {
    let undo: [Action] = round.canUndo ? [.undo] : []
    switch round.stage {
    case .answering where round.isWritten:
      return [.submit, .back] + undo + [.help, .switchLanguage]
    case .reasoning: return [.submit, .back] + undo + [.help, .switchLanguage]
    case .answering: return [.choose, .confirm, .back] + undo + [.switchLanguage, .help]
    case .sureness: return [.choose, .confirm, .back, .switchLanguage]
    case .shown:
      let hasDemo = !(round.item?.point.demos.isEmpty ?? true)
      return [.confirm, .back] + (round.canOverrule ? [.overrule] : []) + undo
        + (hasDemo ? [.seeDemo] : []) + [.switchLanguage, .help]
    case .finished: return [.confirm, .back] + undo + [.switchLanguage, .help]
    }
  }

  /// What works in a round without being shown.
  func silentActions(of round: QuizRound) -> [Action] {
    switch round.stage {
    case .answering where round.isWritten, .reasoning: [.pageUp, .pageDown]
    case .answering: [.up, .down, .pageUp, .pageDown]
    case .sureness: [.up, .down, .left, .right, .pageUp, .pageDown]
    case .shown, .finished: [.up, .down, .pageUp, .pageDown, .first, .last]
    }
  }
}
