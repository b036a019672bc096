import Questions
import Wording

extension State {
  /// Goes back to where the user was before something that could not be kept, so that the same key
  /// tries it again; nothing that was written is lost.
  ///
  /// A rating that could not be kept holds nobody back: the answer's own score rates the memory
  /// then. Nor does the end of an interview: it ends anew when it is opened the next time.
  mutating func takeBack(_ entry: Entry, because reason: Bilingual) -> [Effect] {
    notice = Notice(reason)
    switch entry {
    case .review, .prediction, .interviewEnd, .mark: return []
    // A wrong prediction counts besides; the demo goes on.
    case .quiz(let entry) where entry.ticket == nil: return []
    case .answer, .clarify, .overrule, .probe, .reply, .interview, .quiz, .amend,
      .revise:
      guard goBack() else { return [] }
      notice = .notKept(because: reason)
      return []
    }
  }

  /// Goes on with what could not be kept, and tries again later.
  ///
  /// Whoever was leaving it is held back once; who insists may go, and the words go into a file.
  mutating func keepWriting(_ draft: Draft, because reason: Bilingual) -> [Effect] {
    let isOpen = layers.contains { layer in
      layer.draft?.place == draft.place
    }
    if isOpen, !isQuitting {
      notice = Notice(reason)
      retryDraft(of: draft.place)
      return []
    }
    if wasHeldBack { return [.rescue(draft.text)] }
    wasHeldBack = true
    isQuitting = false
    _ = goBack()
    retryDraft(of: draft.place)
    notice = .heldBack(because: reason)
    return []
  }

  /// Takes the last event back; false where there is none.
  private mutating func goBack() -> Bool {
    guard let checkpoint else { return false }
    layers = checkpoint
    self.checkpoint = nil
    takenBack += 1
    return true
  }

  private mutating func retryDraft(of place: DraftPlace) {
    let again = Moment(
      microseconds: now.microseconds + State.draftPause,
      zoneOffset: now.zoneOffset
    )
    for index in layers.indices where layers[index].draft?.place == place {
      switch layers[index] {
      case .drill(var drill):
        drill.writing.putOff(until: again)
        layers[index] = .drill(drill)
      case .quiz(var round):
        round.saved = nil
        round.saveAgainAt = again
        layers[index] = .quiz(round)
      case .interview(.talking(var talk)):
        talk.writing.putOff(until: again)
        layers[index] = .interview(.talking(talk))
      default: break
      }
    }
  }

  /// How long a draft that could not be kept waits for the next time, in microseconds: whoever
  /// holds the file would otherwise stop every key.
  private static let draftPause: Int64 = 10_000_000
}
