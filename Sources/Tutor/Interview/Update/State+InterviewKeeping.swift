import Grading

extension State {
  /// Saves what is being said, where it changed, and the time that goes by without a word.
  ///
  /// - Parameters:
  ///   - always: also where only the time is another than before.
  ///   - isLast: whether the interview is about to be left.
  func save(
    _ talk: inout InterviewTalk,
    always: Bool = false,
    isLast: Bool = false
  ) -> [Effect] {
    guard let draft = talk.draft else { return [] }
    let writing = talk.writing
    let isTimeOther = writing.seconds != writing.savedSeconds
    guard !talk.isSaved || always && isTimeOther || writing.isTimeUnsaved else { return [] }
    talk.writing.noteSaved(talk.editor.revision)
    return [.saveDraft(draft, isLast: isLast)]
  }

  /// Takes what the user wrote in an editor of their own, as much of it as there is room for.
  mutating func take(_ edited: EditedText, _ talk: InterviewTalk) -> [Effect] {
    var talk = talk
    talk.writing.seconds += edited.seconds
    let isWhole = edited.text.map { talk.writing.text.apply(.replaceAll($0)) } ?? true
    if !isWhole { notice = .answerFull(Grader.answerLimit, allIn: edited.file) }
    let effects = save(&talk)
    replaceTop(.interview(.talking(talk)))
    return effects + (isWhole ? edited.file.map { [.discardEdited($0)] } ?? [] : [])
  }
}
