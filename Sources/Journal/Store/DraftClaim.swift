import Wording

/// The rows of the draft table that an instance may change for one place.
struct DraftClaim: Hashable, Sendable {
  /// The row that this instance wrote last, or took over; or nil.
  var own: Int64?
  /// The rows of other instances that this one's words began as, the newest first.
  var borrowed: [Borrowed] = []

  /// A draft whose writer may still be at work.
  ///
  /// A writer at an answer saves at least every ten seconds, the time if nothing else. One that
  /// thinks over a reply, or writes in another editor, may be silent for longer and be taken for
  /// gone; its words are saved anew when they are left.
  struct Borrowed: Hashable, Sendable {
    /// The row; every saving gives it a new number.
    let revision: Int64
    private let text: String
    private let hints: Int
    private let answeredBefore: Int
    private let call: Bool?
    private let updatedAt: Moment

    init(_ draft: Journal.Draft, revision: Int64) {
      self.revision = revision
      (text, hints, updatedAt) = (draft.text, draft.hints, draft.updatedAt)
      (answeredBefore, call) = (draft.answeredBefore, draft.call)
    }

    /// Whether a draft adds nothing to this one but time.
    func says(the draft: Journal.Draft) -> Bool {
      (text, hints) == (draft.text, draft.hints)
        && (answeredBefore, call) == (draft.answeredBefore, draft.call)
    }

    /// Whether the row, if it is still there, is so old that its writer is gone.
    ///
    /// One from far in the future was written under a clock that was moved back since, so by a
    /// writer who has saved nothing since.
    func isLeft(at moment: Moment) -> Bool {
      max(moment.seconds(since: updatedAt), updatedAt.seconds(since: moment)) >= Borrowed.lifeSign
    }

    /// The seconds without a saving after which a writer is taken for gone.
    private static let lifeSign = 30.0
  }
}
