import Grading
import Wording

extension State {
  /// Saves what is being written in the top drill, quiz or interview, where it changed since the
  /// last time, and the time that went by without a word.
  mutating func saveDraft() -> [Effect] {
    for index in layers.indices.reversed() {
      if case .interview(.talking(var talk)) = layers[index] {
        guard talk.writing.maySave(at: now) else { return [] }
        let effects = save(&talk)
        layers[index] = .interview(.talking(talk))
        return effects
      }
      if case .quiz(var round) = layers[index] {
        guard round.maySave(at: now) else { return [] }
        let effects = round.save()
        layers[index] = .quiz(round)
        return effects
      }
      guard case .drill(var drill) = layers[index] else { continue }
      guard !drill.isSaved || drill.isTimeUnsaved, drill.writing.maySave(at: now)
      else { return [] }
      let effects = save(&drill, always: drill.isTimeUnsaved)
      layers[index] = .drill(drill)
      return effects
    }
    return []
  }

  /// Saves what is being written, where it changed; what was emptied is forgotten.
  ///
  /// - Parameters:
  ///   - always: also where only the time and the hints are other than before.
  ///   - isLast: whether the drill is about to be left.
  func save(_ drill: inout Drill, always: Bool = false, isLast: Bool = false) -> [Effect] {
    guard let draft = drill.draft else { return [] }
    let revision = drill.writtenRevision
    guard always || revision != drill.writing.savedRevision else { return [] }
    let wasSaved = drill.writing.savedRevision > 0 || drafts.contains(draft.question)
    drill.writing.noteSaved(revision)
    if drill.isWorthKeeping { return [.saveDraft(draft, isLast: isLast)] }
    return wasSaved ? [.clearDraft(draft.place)] : []
  }

  /// Takes the text that the user wrote in an editor of their own, as much of it as there is room
  /// for.
  mutating func takeEdited(_ edited: EditedText) -> [Effect] {
    if let trouble = edited.trouble { notice = Notice(trouble) }
    if case .interview(.talking(let talk)) = top, talk.isWriting { return take(edited, talk) }
    guard case .drill(var drill) = top, drill.editor != nil else {
      if edited.text != nil, let file = edited.file { notice = .editedKept(in: file) }
      return []
    }
    // Time in the outside editor is time spent on the answer; the drill's own clock stood.
    if drill.stage == .answering { drill.seconds += edited.seconds }
    var isWhole = true
    if let text = edited.text {
      switch drill.stage {
      case .answering: isWhole = drill.answer.apply(.replaceAll(text))
      case .probing(let point, var reply):
        isWhole = reply.apply(.replaceAll(text))
        drill.stage = .probing(point, reply)
      default: break
      }
    }
    if !isWhole { notice = .answerFull(Grader.answerLimit, allIn: edited.file) }
    let effects = save(&drill)
    replaceTop(.drill(drill))
    return effects + (isWhole ? edited.file.map { [.discardEdited($0)] } ?? [] : [])
  }
}
