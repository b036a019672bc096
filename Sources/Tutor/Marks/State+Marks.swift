public import Questions
import Wording

extension State {
  /// Whether a question is starred.
  public func isStarred(_ question: QuestionID) -> Bool { marks[question]?.isStarred ?? false }

  /// Whether a question is suspended.
  public func isSuspended(_ question: QuestionID) -> Bool {
    marks[question]?.isSuspended ?? false
  }

  /// Whether a question is not asked of its own accord today.
  public func isHidden(_ question: QuestionID) -> Bool {
    marks[question]?.areHiding(on: now.localDay) ?? false
  }

  /// The questions that are not asked today.
  public var hidden: Set<QuestionID> {
    let today = now.localDay
    return Set(marks.filter { $0.value.areHiding(on: today) }.keys)
  }

  /// Changes the marks on the question that home's mark is on.
  mutating func mark(_ home: Home, by action: Action) -> [Effect] {
    guard let question = markedQuestion(home) else { return [] }
    let change: MarkChange =
      switch action {
      case .star: isStarred(question) ? .unstar : .star
      case .skipToday: isHidden(question) ? .resume : .skip
      default: isHidden(question) ? .resume : .suspend
      }
    // Another question is suggested then; the key that takes it back is about this one.
    if home.markedRow == nil, change == .skip || change == .suspend {
      let catalogue = catalogue
      updateHome { home in
        home.mark = home.row(of: question, in: catalogue).map(Home.Mark.row) ?? home.mark
      }
    }
    notice = .marked(change)
    return [.record(.mark(question: question, change)), .refreshStandings]
  }

  /// Takes the marks as the journal knows them.
  mutating func take(_ marks: [QuestionID: Marks]) {
    self.marks = marks
    selectSuggestion()
    lookAhead()
  }
}

extension Notice {
  /// A question was marked, and what that means.
  fileprivate static func marked(_ change: MarkChange) -> Notice {
    switch change {
    case .star:
      Notice(
        Bilingual(
          zh: "加了星标：到期的和新题里，它排在前面。",
          en: "Starred: of what is due and what is new it comes first."
        )
      )
    case .unstar: Notice(Bilingual(zh: "去掉了星标。", en: "The star is off."))
    case .suspend:
      Notice(
        Bilingual(
          zh: "已搁置，不再安排这道题；再按一次 x 恢复。想练时仍可自己打开。",
          en: "Suspended: it is no longer asked; x once more takes that back. You can open it all "
            + "the same."
        )
      )
    case .resume: Notice(Bilingual(zh: "恢复了，会照常安排。", en: "It is asked again."))
    case .skip:
      Notice(
        Bilingual(
          zh: "今天不再安排这道题，明天起到期再问；再按一次 n 恢复。",
          en: "Not asked again today, then when it is due; n once more takes that back."
        )
      )
    }
  }
}
