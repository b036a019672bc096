extension State {
  /// The actions that the bottom line shows in a mock interview.
  func shownActions(of stage: InterviewStage) -> [Action] {
    switch stage {
    case .choosing(let choice):
      [.down, .confirm, .back] + choiceActions(choice) + [.switchLanguage, .help]
    case .talking(let talk):
      talk.pause != nil
        ? [.choose, .confirm, .back, .switchLanguage, .help]
        : talk.isWriting ? [.submit, .back, .externalEditor, .help, .switchLanguage] : [.back]
    case .reading(let report):
      [.down] + (review(of: report).advice.isEmpty ? [] : [.confirm]) + [.back]
        + (review(of: report).advice.count > 1 ? [.choose] : [])
        + [.exportReport, .switchLanguage, .help]
    }
  }

  /// Those that work besides.
  func silentActions(of stage: InterviewStage) -> [Action] {
    switch stage {
    case .choosing: [.up, .left, .right, .pick, .first, .last, .choose]
    case .talking(let talk): talk.pause != nil ? [.up, .down] : []
    case .reading: [.up, .pageUp, .pageDown, .first, .last]
    }
  }

  /// What can be done with the marked row of a choice.
  private func choiceActions(_ choice: InterviewChoice) -> [Action] {
    switch markedRow(of: choice) {
    case .length: [.right]
    case .real, .topic: [.pick]
    case .waiting, .past, nil: []
    }
  }

  /// The row that the mark of a choice is on, or nil where there is none.
  public func markedRow(of choice: InterviewChoice) -> InterviewChoice.Row? {
    let rows = rows(of: choice)
    return rows[safe: min(choice.mark, rows.count - 1)]
  }
}
