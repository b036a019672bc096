import Grading
import Wording

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
    guard !talk.isSaved || always && talk.seconds != talk.savedSeconds || talk.isTimeUnsaved else {
      return []
    }
    talk.savedRevision = talk.editor.revision
    talk.savedSeconds = talk.seconds
    talk.saveAgainAt = nil
    return [.saveDraft(draft, isLast: isLast)]
  }

  /// Takes what the user wrote in an editor of their own, as much of it as there is room for.
  mutating func take(_ edited: EditedText, _ talk: InterviewTalk) -> [Effect] {
    var talk = talk
    talk.seconds += edited.seconds
    let isWhole = edited.text.map { talk.editor.apply(.replaceAll($0)) } ?? true
    if !isWhole { notice = .answerFull(Grader.answerLimit, allIn: edited.file) }
    let effects = save(&talk)
    replaceTop(.interview(.talking(talk)))
    return effects + (isWhole ? edited.file.map { [.discardEdited($0)] } ?? [] : [])
  }
}

extension InterviewTalk {
  /// Whether so much time was spent since the last saving that a crash should not take it.
  fileprivate var isTimeUnsaved: Bool { seconds - savedSeconds >= Self.timeStep }

  /// The seconds after which time alone is saved.
  private static let timeStep = 10.0

  /// Adds the time since it was counted last.
  ///
  /// - Parameter runs: Whether the clock goes on running.
  mutating func count(until now: Moment, runs: Bool) {
    if runs, let since = countedAt { seconds += min(State.longestStep, now.seconds(since: since)) }
    countedAt = runs ? now : nil
  }
}
